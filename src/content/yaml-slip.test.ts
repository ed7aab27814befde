import { expect, it } from 'vitest';
import { YamlFile } from './yaml-file.ts';

/** What is said of a text, at which line and column, and what to write instead. */
const slipIn = (text: string): readonly string[] =>
  new YamlFile('procedure.yaml', text).findings.map(
    ({ line, column, says, suggestion }) =>
      `${line}:${column} ${says.replace('Ce fichier n’est pas du YAML correct : ', '')} ${suggestion}`,
  );

it.each([
  [
    "title: 'L'acte de naissance'",
    `1:8 le texte s’arrête au deuxième guillemet, après 'L'. Mettez autour de tout le texte l’autre sorte de guillemets : title: "L'acte de naissance"`,
  ],
  [
    "title: 'Un acte\nowner: Accueil",
    "1:8 le guillemet ouvert ici n’est pas refermé. Refermez-le à la fin du texte : title: 'Un acte'",
  ],
  [
    'title: Payer : comment',
    "1:8 un deux-points suivi d’une espace coupe ce texte en deux. Mettez le texte entre guillemets : title: 'Payer : comment'",
  ],
  [
    'title: {price} par an',
    "1:8 un texte qui commence par « { » se met entre guillemets. Écrivez : title: '{price} par an'",
  ],
  ['title: *acte', "1:8 un texte qui commence par « * » se met entre guillemets. Écrivez : title: '*acte'"],
  [
    'title: &acte demandé',
    "1:14 un texte qui commence par « & » se met entre guillemets. Écrivez : title: '&acte demandé'",
  ],
  ['title:Un acte\nowner: A', '1:1 il manque une espace après « title: ». Écrivez : title: Un acte'],
  [
    'when: !own',
    `1:7 une condition qui commence par « ! » se met entre guillemets simples. Écrivez : when: own == false (pour un oui ou non), ou : when: '!(own == "…")'`,
  ],
  [
    'next: [Un, Deux\nowner: A',
    '1:7 le signe « [ » n’est pas refermé par « ] ». Refermez-le : next: [Un, Deux]',
  ],
  [
    'owner: A\nowner: B',
    '2:1 la clé « owner » est écrite deux fois au même endroit. Gardez une seule des deux lignes.',
  ],
  [
    'steps:\n  - id: a\n    title: "Payez la facture\n    body:\n      - Un\n  - id: b\n    title: Vérifiez\n',
    "3:12 le guillemet ouvert ici n’est pas refermé. Refermez-le à la fin du texte : title: 'Payez la facture'",
  ],
  [
    'steps:\n  - id: a\n    title: "Payez la facture\n  - id: b\n    title: "Vérifiez"\n',
    "3:12 le guillemet ouvert ici n’est pas refermé. Refermez-le à la fin du texte : title: 'Payez la facture'",
  ],
  [
    `a:\n  - { id: home, label: "J'habite ici }\n  - { id: away, label: Ailleurs }\n`,
    `2:24 le guillemet ouvert ici n’est pas refermé. Écrivez : - { id: home, label: "J'habite ici" }`,
  ],
  [
    "next: ['Un', 'Recommencez l'achat ici.', Deux]",
    `1:14 le texte s’arrête au deuxième guillemet, après 'Recommencez l'. Écrivez : next: ['Un', "Recommencez l'achat ici.", Deux]`,
  ],
  [
    'steps:\n  - id: a\n    kind: check\n\n- id: b\n  kind: check\n',
    '5:1 le tiret de « - id: b » n’est pas sous les autres tirets de sa liste. Mettez 2 espaces avant ce tiret (il y en a 0) ; les clés de ce groupe se mettent sous « id ».',
  ],
  [
    'steps:\n  - id: a\n    kind: check\n\n - id: b\n    kind: check\n',
    '5:2 le tiret de « - id: b » n’est pas sous les autres tirets de sa liste. Mettez 2 espaces avant ce tiret (il y en a 1) ; les clés de ce groupe se mettent sous « id ».',
  ],
  [
    'steps:\n  - id: a\n    kind: check\n  -id: b\n    kind: check\n',
    '4:3 il manque une espace après le tiret. Écrivez : - id: b',
  ],
  ['steps:\n  -id: a\n    kind: check\n', '2:3 il manque une espace après le tiret. Écrivez : - id: a'],
  [
    'next:\n  - Un.\n   - id: deux\n',
    '3:4 le tiret de « - id: deux » n’est pas sous les autres tirets de sa liste. Mettez 2 espaces avant ce tiret (il y en a 3) ; les clés de ce groupe se mettent sous « id ».',
  ],
  [
    'humanWays:\n  - way: agent-here\n     - way: phone\n',
    '3:6 le tiret de « - way: phone » n’est pas sous les autres tirets de sa liste. Mettez 2 espaces avant ce tiret (il y en a 5) ; les clés de ce groupe se mettent sous « way ».',
  ],
  [
    'items:\n  - id: a\n    label: Un\n     - id: b\n       label: Deux\n',
    '4:6 le tiret de « - id: b » n’est pas sous les autres tirets de sa liste. Mettez 2 espaces avant ce tiret (il y en a 5) ; les clés de ce groupe se mettent sous « id ».',
  ],
  [
    'next:\n  - Un.\n    - Attention : deux.\n',
    '3:5 le tiret de « - Attention : deux. » n’est pas sous les autres tirets de sa liste. Mettez 2 espaces avant ce tiret (il y en a 4).',
  ],
  [
    'next:\n  - Un.\n    suite: Deux.\n',
    "3:5 cette ligne continue le texte d’avant, et son deux-points la coupe. Pour une autre ligne de la liste : 2 espaces, puis « - 'suite: Deux.' ». Pour le même texte : écrivez tout sur une ligne, entre guillemets. Pour une clé : aucune espace avant « suite ».",
  ],
  [
    'next:\n  - Un.\n    Attention : deux.\n',
    "3:5 cette ligne continue le texte d’avant, et son deux-points la coupe. Pour une autre ligne de la liste : 2 espaces, puis « - 'Attention : deux.' ». Pour le même texte : écrivez tout sur une ligne, entre guillemets.",
  ],
  [
    'steps:\n  - id: a\n    next:\n      - Un.\n     - Deux.\n',
    '5:6 le tiret de « - Deux. » n’est pas sous les autres tirets de sa liste. Mettez 6 espaces avant ce tiret (il y en a 5).',
  ],
  [
    'next:\n  - Un.\n  Deux.\n',
    '3:3 il manque un tiret au début de cette ligne. Écrivez : 2 espaces, puis « - Deux. ». Si elle continue le texte d’avant : 4 espaces, et pas de tiret.',
  ],
  [
    'next:\n  - Un.\n  • Deux.\n',
    '3:3 « • » ne commence pas une ligne de liste : seul un tiret le fait. Écrivez : 2 espaces, puis « - Deux. ».',
  ],
  [
    'next:\n  - Un.\n    • Attention : deux.\n',
    "3:5 « • » ne commence pas une ligne de liste : seul un tiret le fait. Écrivez : 2 espaces, puis « - 'Attention : deux.' ».",
  ],
  [
    'next:\n  - Un.\n  2. Deux.\n',
    '3:3 « 2. » ne commence pas une ligne de liste : seul un tiret le fait. Écrivez : 2 espaces, puis « - Deux. ».',
  ],
  [
    'next:\n  * Un.\n  * Deux.\n',
    '2:3 « * » ne commence pas une ligne de liste : seul un tiret le fait. Écrivez : 2 espaces, puis « - Un. ».',
  ],
  [
    'next:\n  - * Un.\n',
    '2:5 « * » ne commence pas une ligne de liste : seul un tiret le fait. Écrivez : 2 espaces, puis « - Un. ».',
  ],
  [
    'next:\n• Un.\n• Deux.\n',
    '2:1 « • » ne commence pas une ligne de liste : seul un tiret le fait. Écrivez : 2 espaces, puis « - Un. ».',
  ],
  [
    'next:\n  - Un.\n  -\u00a0Deux.\n',
    '3:3 après ce tiret, l’espace est insécable : elle vient d’un autre logiciel. Écrivez : 2 espaces, puis « - Deux. ».',
  ],
  [
    'next:\n  - Un.\n\u00a0 - Deux.\n',
    '3:1 une espace insécable, venue d’un autre logiciel, sert de retrait. Remplacez-la par des espaces simples : autant que sur les lignes voisines.',
  ],
  ['owner: A\ntitle:\u00a0Un\n', '2:1 il manque une espace simple après « title: ». Écrivez : title: Un'],
  [
    'next: - Un.\n  - Deux.\n',
    '1:7 une liste commence à la ligne, sous sa clé. Écrivez « next: » seul, puis en dessous un tiret et un texte par ligne. Si c’est un seul texte, retirez le tiret.',
  ],
  [
    'steps:\n  - id: a\n    next: Un.\n    - Deux.\n    body: [A]\n',
    '4:5 une liste commence à la ligne, sous sa clé. Écrivez « next: » seul, puis en dessous un tiret et un texte par ligne. Si c’est un seul texte, retirez le tiret.',
  ],
  [
    'steps:\n  - id: a\n    next:\n      - Un.\n  - Deux.\n    body: [A]\n',
    '5:3 le tiret de « - Deux. » n’est pas sous les autres tirets de sa liste. Mettez 6 espaces avant ce tiret (il y en a 2).',
  ],
  [
    'steps:\n  - id: a\n    title: A\n    next:\n      - Un.\n      - id: b\n    title: B\n',
    '6:7 le tiret de « - id: b » n’est pas sous les autres tirets de sa liste. Mettez 2 espaces avant ce tiret (il y en a 6) ; les clés de ce groupe se mettent sous « id ».',
  ],
  [
    'steps:\n  - id: a\n    kind: check\n\n  -\u00a0id: b\n    kind: check\n',
    '5:3 après ce tiret, l’espace est insécable : elle vient d’un autre logiciel. Écrivez une espace simple après ce tiret : - id: b',
  ],
  [
    "next:\n  - 'Un.'\n    Deux.\n",
    '3:5 il manque un tiret au début de cette ligne. Écrivez : 2 espaces, puis « - Deux. ». Si elle continue le texte d’avant : écrivez-la à sa suite, avant le guillemet.',
  ],
  [
    'summary: Rendez-le avant le\n  31. Comprendre : tout\n',
    "2:3 cette ligne continue le texte d’avant, et son deux-points la coupe. Écrivez tout sur une ligne, entre guillemets : summary: 'Rendez-le avant le 31. Comprendre : tout'",
  ],
  [
    'procedures: [school-canteen,\n  - extracurricular-activities]\n',
    '2:3 entre crochets, une ligne ne commence pas par un tiret. Écrivez : procedures: [school-canteen, extracurricular-activities]',
  ],
  [
    'a: [un,\n - deux]\n',
    '2:2 entre crochets, une ligne ne commence pas par un tiret. Écrivez : a: [un, deux]',
  ],
  [
    'a: [un,\n- deux]\n',
    '2:1 entre crochets, une ligne ne commence pas par un tiret. Écrivez : a: [un, deux]',
  ],
  [
    'a: [\n  - un\n  - deux # ici\n]\n',
    '2:3 entre crochets, une ligne ne commence pas par un tiret. Écrivez : a: [un, deux]',
  ],
  [
    'steps:\n  - id: a\n    next: [Un.,\n      - "Deux, trois.",\n      - \'Quatre.\'\n      ]\n    kind: check\n',
    '4:7 entre crochets, une ligne ne commence pas par un tiret. Écrivez : next: [Un., "Deux, trois.", \'Quatre.\']',
  ],
  [
    `a: [un,\n  - Allez : c’est ici]\n`,
    '2:3 entre crochets, une ligne ne commence pas par un tiret. Entre crochets, les textes se suivent sans tiret, séparés par une virgule : [Un, Deux]',
  ],
  [
    'next: [Un, Deux\nsteps:\n  - id: a\n',
    '1:7 le signe « [ » n’est pas refermé par « ] ». Refermez-le : next: [Un, Deux]',
  ],
  [
    'when: !(own)',
    `1:7 une condition qui commence par « ! » se met entre guillemets simples. Écrivez : when: own == false (pour un oui ou non), ou : when: '!(own == "…")'`,
  ],
])('says of %j where it stops, why, and how it could read', (text, said) => {
  expect(slipIn(text)).toEqual([said]);
});

it('points at the line whose indent is not that of its neighbours, and says how many blanks it wants', () => {
  for (const blanks of [2, 3, 5]) {
    const text = `steps:\n  - id: a\n${' '.repeat(blanks)}kind: check\n    title: A\n`;
    const [said = ''] = slipIn(text);
    expect(said, String(blanks)).toContain(`3:${blanks + 1} le retrait de « kind »`);
    expect(said).toContain(`Mettez 4 espaces avant « kind » (il y en a ${blanks})`);
  }
});

it('says that a tabulation is none of the blanks', () => {
  expect(slipIn('steps:\n  - id: a\n\tkind: check\n')[0]).toContain('une tabulation sert de retrait');
});

it('says nothing of an anchor that is used', () => {
  expect(slipIn('a: &one { name: Une place }\nb: *one\n')).toEqual([]);
});

it('a text in quotes may go on over several lines', () => {
  expect(slipIn('title: "Payez\n  la facture"\nbody:\n  - Un\n')).toEqual([]);
});
