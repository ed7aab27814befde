import { describe, expect, it } from 'vitest';
import { YamlFile } from './yaml-file.ts';

const saidOf = (text: string): readonly string[] =>
  new YamlFile('procedure.yaml', text).findings.map(
    ({ line, column, says, suggestion }) => `${line}:${column} ${says} ${suggestion}`,
  );

const dash = 'Cette ligne commence par un tiret mais continue le texte d’avant.';

describe('a line that begins with a dash and goes on with the text above it is refused', () => {
  it.each([
    ['next:\n  - Un.\n   - Deux.\n  - Trois.\n', '3:4', 'Mettez 2 espaces avant le tiret (il y en a 3).'],
    ['next:\n  - Un.\n      - Deux.\n', '3:7', 'Mettez 2 espaces avant le tiret (il y en a 6).'],
    ['next:\n- Un.\n - Deux.\n', '3:2', 'Ne mettez aucune espace avant le tiret (il y en a 1).'],
    ['bring:\n  - La carte\n\n    - Le bail\n', '4:5', 'Mettez 2 espaces avant le tiret (il y en a 4).'],
    ["next:\n  - Un.\n   - 'Deux.'\n", '3:4', 'Mettez 2 espaces avant le tiret (il y en a 3).'],
    [
      'next:\n  - Un.\n   -Deux.\n',
      '3:4',
      'Mettez 2 espaces avant le tiret (il y en a 3), et une espace après.',
    ],
    [
      'next: Un.\n  - Deux.\n',
      '2:3',
      'Une liste commence sous sa clé. Écrivez « next: » seul, puis en dessous un tiret et un texte par ligne. Si c’est un seul texte, retirez le tiret.',
    ],
    [
      'next:\n  Un.\n  - Deux.\n',
      '3:3',
      'Une liste commence sous sa clé. Écrivez « next: » seul, puis en dessous un tiret et un texte par ligne. Si c’est un seul texte, retirez le tiret.',
    ],
    [
      'next:\n  - Un.\n    \t- Deux.\n',
      '3:6',
      'Mettez 2 espaces avant le tiret, à la place de la tabulation.',
    ],
    ['next:\n  - Un.\n    -\tDeux.\n', '3:5', 'Mettez 2 espaces avant le tiret (il y en a 4).'],
    [
      'next: [Un.\n  - Deux.]\n',
      '2:3',
      'Entre crochets, les textes se suivent sans tiret, séparés par une virgule : [Un, Deux]',
    ],
  ])('%j', (text, place, suggestion) => {
    expect(saidOf(text)).toEqual([`${place} ${dash} ${suggestion}`]);
  });

  it('at each such line, in each list of the file', () => {
    const text = 'body:\n  - Un.\n    - Deux.\n    - Trois.\nnext:\n  - Un.\n   - Deux.\n';
    expect(saidOf(text).map((said) => said.split(' ')[0])).toEqual(['3:5', '4:5', '7:4']);
  });
});

it('under a key that has a text alone, the dash goes', () => {
  expect(saidOf('summary: Un.\n  - Deux.\n')).toEqual([
    `2:3 ${dash} « summary » est un seul texte : retirez le tiret, ou écrivez tout sur une ligne.`,
  ]);
});

describe('a line that begins with a mark of a text processor is refused, with the dash that it wants', () => {
  it.each([
    ['next:\n  - Un.\n    • Deux.\n', ['3:5 « • »'], 'Écrivez : 2 espaces, puis « - Deux. ».'],
    ['next:\n  - Un.\n    * Deux.\n', ['3:5 « * »'], 'Écrivez : 2 espaces, puis « - Deux. ».'],
    ['next:\n  - Un.\n    – Deux.\n', ['3:5 « – »'], 'Écrivez : 2 espaces, puis « - Deux. ».'],
    ['next:\n  - 1. Un.\n    2. Deux.\n', ['2:5 « 1. »', '3:5 « 2. »'], '2 espaces, puis « - Deux. ».'],
    ['next:\n  • Un.\n  • Deux.\n', ['2:3 « • »', '3:3 « • »'], 'Écrivez : 2 espaces, puis « - Deux. ».'],
    ['next:\n  •\tUn.\n  •\tDeux.\n', ['2:3 « • »', '3:3 « • »'], '2 espaces, puis « - Deux. ».'],
    ['next:\n  1) Un.\n  2) Deux.\n', ['2:3 « 1) »', '3:3 « 2) »'], '2 espaces, puis « - Deux. ».'],
    ['next: • Un.\n  • Deux.\n', ['1:7 « • »', '2:3 « • »'], 'Écrivez « next: » seul'],
  ])('%j', (text, places, suggestion) => {
    const said = saidOf(text);
    const why = 'ne commence pas une ligne de liste : seul un tiret le fait.';
    expect(said.map((each) => each.split(` ${why}`)[0])).toEqual(places);
    expect(said.at(-1)).toContain(suggestion);
  });

  it('a dash whose blank is not one that breaks is told from a dash', () => {
    const said = saidOf('next:\n  -\u00a0Un.\n  -\u00a0Deux.\n');
    expect(said).toEqual([
      '2:3 Après ce tiret, l’espace est insécable : elle vient d’un autre logiciel. Écrivez : 2 espaces, puis « - Un. ». Si c’est la même phrase, écrivez-la sur une seule ligne.',
      '3:3 Après ce tiret, l’espace est insécable : elle vient d’un autre logiciel. Écrivez : 2 espaces, puis « - Deux. ». Si c’est la même phrase, écrivez-la sur une seule ligne.',
    ]);
  });
});

describe('in a list, a line without a dash is refused: nothing tells it from one that lost its dash', () => {
  it('is refused with both mends: a dash, or one text', () => {
    expect(saidOf('next:\n  - Phrase un.\n    Phrase deux.\n')).toEqual([
      '3:5 Cette ligne n’a pas de tiret : elle sera collée à celle d’avant. Pour une autre ligne de la liste : 2 espaces, puis « - Phrase deux. ». Pour un seul texte : écrivez tout sur une ligne, ou sous « - > ».',
    ]);
  });

  it.each([
    'next:\n  - Où aller ?\n    Au guichet.\n',
    'next:\n  - Bravo !\n    C’est fini.\n',
    'next:\n  - Attendez…\n    Éteignez.\n',
    'next:\n  - Dites « oui. »\n    « Merci », dit-il.\n',
    'next:\n  - Un.\n    {delay} suffisent.\n',
    'next:\n  - Un.\n    "Deux."\n',
    'next:\n  - انتظر دورك.\n    ثم اذهب إلى الشباك.\n',
    'next: [Un.\n  Deux.]\n',
    'bring:\n  - La carte\n    le bail\n',
    'synonyms: [chien,\n  chat\n  animal]\n',
    'next:\n  - Une phrase qui est longue,\n    et qui continue.\n',
    'next:\n  - Ouvert de 9 h à\n    12 h 30.\n',
    'next:\n  - Un\n    -5 degrés.\n',
  ])('%j', (text) => {
    expect(saidOf(text)).toHaveLength(1);
  });

  it('between brackets it has lost its comma', () => {
    expect(saidOf('next: [Un.\n  Deux.]\n')[0]).toContain('séparés par une virgule : [Un, Deux]');
  });
});

describe('a text may go on over several lines', () => {
  it.each([
    'next:\n  - >\n    Un.\n    Deux.\n',
    'next:\n  - |\n    Un.\n    - Deux.\n',
    "next:\n  - 'Un.\n    Deux.'\n",
    'summary: Une phrase.\n  Une autre.\n',
    'summary: Ouvert de 9 h à\n  12 h 30.\n',
    'summary: Un\n  -5 degrés.\n',
    'summary: Un dossier à rendre avant le\n  31. Comprendre les délais.\n',
    'summary: Ouvert le matin\n  – sauf le lundi – et le soir.\n',
    'summary: 1. Lisez.\n  2. Signez.\n',
    'summary:\n  Rendez-le avant le\n  31. Puis attendez.\n',
    'title: Un\n  * deux\n',
    'next: Rendez-le avant le\n  31. Puis attendez.\n',
    'when: day < today\n  - days(15)\n',
    'next:\n  - Un.\n  - Deux.\n',
    'next:\n  - 1. Un.\n  - 2. Deux.\n',
  ])('%j', (text) => {
    expect(saidOf(text)).toEqual([]);
  });
});

describe('a text that fell out of its list into the one around it is refused', () => {
  it('says how deep its dash was meant', () => {
    expect(saidOf('steps:\n  - id: a\n    next:\n      - Un.\n  - Deux.\n  - Trois.\n  - id: b\n')).toEqual([
      '5:3 Le tiret de « - Deux. » n’est pas sous les autres tirets de sa liste. Mettez 6 espaces avant ce tiret (il y en a 2).',
      '6:3 Le tiret de « - Trois. » n’est pas sous les autres tirets de sa liste. Mettez 6 espaces avant ce tiret (il y en a 2).',
    ]);
  });

  it.each([
    'a:\n  - id: a\n    title: Un\n  - Deux\n',
    'names:\n  - Un\n  - { fr: Deux, en: Two }\n  - Trois\n',
  ])('and a list of texts and groups is left in peace: %j', (text) => {
    expect(saidOf(text)).toEqual([]);
  });
});
