import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileConfig } from '#content/compile.ts';
import { readArguments } from '#main/content-check/arguments.ts';
import { inJson, inWords, type Report, reportOn } from '#main/content-check/report.ts';
import { goodCommune, readCorpus, withSpoilt } from './verifier-corpus.ts';

const corpus = await readCorpus();
const procedure = 'procedures/parking/procedure.yaml';

const reportFor = async (
  rule: string,
  name: string,
  only = '',
): Promise<readonly [Report, string, object]> => {
  const bad = corpus.find((each) => each.rule === rule && each.name === name);
  if (!bad) throw new Error(`no ${rule}/${name} in the corpus`);
  return withSpoilt(bad.changes, async (folder) => {
    const report = reportOn(
      await compileConfig(folder, '2026-11-22'),
      only === '' ? folder : join(folder, only),
    );
    return [report, inWords(report, folder), JSON.parse(inJson(report, folder)) as object];
  });
};

describe('what the check says', () => {
  it('names the place, the rule, the walk in plain French, and what to do', async () => {
    const [, words] = await reportFor('unhandled-choice', 'unsure-forgotten');
    expect(words.replaceAll('\u00a0', ' ')).toBe(
      [
        'ERREURS',
        '',
        procedure,
        `${procedure}:188:5 Une réponse à « Comment payez-vous ? » ne mène à aucune issue. [unhandled-choice]`,
        '    1. La démarche commence le 01/01/2026.',
        '    2. À « Que voulez-vous garer ? », la personne répond « Une voiture ».',
        '    3. À « La carte grise est-elle à votre nom ? », la personne répond « Oui ».',
        '    4. À « Combien de places assises ? », la personne répond « 1 ».',
        '    5. À « Combien vaut la voiture ? », la personne répond « 0,00 € ».',
        '    6. À « Quand l’avez-vous achetée ? », la personne répond « 01/01/2000 ».',
        '    7. À « Quand êtes-vous arrivé ? », la personne répond « 1950 ».',
        '    8. À « Quelle est la plaque ? », la personne répond un texte quelconque.',
        '    9. À « Comment payez-vous ? », la personne répond « Je ne sais pas ».',
        '    10. Il ne reste alors aucune étape pour elle : la borne ne saurait plus quoi montrer.',
        '    → Ajoutez une étape pour cette réponse, ou terminez par une issue sans condition. Ou retirez le « when » de la ligne 204, si cette dernière issue convient à tous les autres cas.',
        '',
        '1 erreur, 0 avertissement. Rien n’est publié tant qu’il reste une erreur.',
      ].join('\n'),
    );
  });

  it('names the day as well, where a condition looks at it', async () => {
    const [, words] = await reportFor('dead-end', 'one-day-left-out');
    expect(words).toContain('1. La démarche commence le 01/01/2026.');
    expect(words).toMatch(/répond «.01\/01\/2026.»\./);
  });

  it('says the same to a program', async () => {
    const [, , json] = await reportFor('sees-later', 'step');
    expect(json).toMatchObject({
      ok: false,
      proved: null,
      findings: [{ file: procedure, rule: 'sees-later', severity: 'error', line: 85, column: 11 }],
    });
  });

  it('shows advice apart, and it refuses nothing', async () => {
    const [report, words, json] = await reportFor('plain-word', 'veuillez');
    expect(report.errors).toEqual([]);
    expect(words).toMatch(/^AVERTISSEMENTS\n/);
    // The word itself, and the translation whose French changed with it.
    expect(words).toMatch(/0 erreur, 2 avertissements\. \d démarches prouvées\./);
    expect(json).toMatchObject({ ok: true, findings: [{ severity: 'warning' }, { severity: 'warning' }] });
  });

  it('speaks of one file only when asked, and does not call the rest proved', async () => {
    const [report, words] = await reportFor('unreachable-item', 'outside-the-bounds', 'en.yaml');
    expect(report.errors).toEqual([]);
    expect(words).toBe('0 erreur, 0 avertissement ici, mais il reste des erreurs ailleurs dans ce dossier.');
  });

  it('names at once all results that a person can’t tell from one another', async () => {
    const oneEndForAll = {
      file: 'procedures/street-bill/procedure.yaml',
      replace: 'bill == "unavailable"',
      by: 'bill != "to-pay"',
    };
    const { errors } = await withSpoilt([oneEndForAll], async (folder) =>
      reportOn(await compileConfig(folder, '2026-11-22'), folder),
    );
    const blurred = errors.filter(({ rule }) => rule === 'told-apart');
    const [said = '', ...others] = blurred.map(({ says }) => says);
    expect(others).toEqual([]);
    expect(said.replaceAll('\u00a0', ' ')).toMatch(
      /^Après « Quelle facture \? », la personne lit la même chose quand [^.]+ et quand [^.]+\.$/,
    );
    expect(said.match(/quand /g)).toHaveLength(7);
    expect(blurred[0]?.suggestion).toContain(
      'when: bill in ["in-progress", "refused-for-now"] ; when: bill == "being-checked" ; when: bill == "paid"',
    );
  });

  it.each([
    ['nobody-answers', 'when: bill == "unavailable"'],
    ['no-such-bill', 'when: bill == "unknown"'],
    ['already-paid', 'when: bill == "paid"'],
    ['busy', 'when: bill in ["in-progress", "refused-for-now"]'],
    ['looking-into-it', 'when: bill == "being-checked"'],
    ['another-way', 'when: bill == "not-payable"'],
  ])('says once, with the outcome to add, that a value of a bill was forgotten: %s', async (id, mend) => {
    const file = 'procedures/street-bill/procedure.yaml';
    const text = await readFile(join(goodCommune, file), 'utf8');
    const [step = ''] = new RegExp(`  - id: ${id}\n(?:    .*\n)+`).exec(text) ?? [];
    expect(step).not.toBe('');
    const { errors } = await withSpoilt([{ file, replace: step, by: '' }], async (folder) =>
      reportOn(await compileConfig(folder, '2026-11-22'), join(folder, file), folder),
    );
    expect(errors.map(({ rule }) => rule)).toEqual(['told-apart']);
    expect(errors[0]?.suggestion).toContain(mend);
    expect(errors[0]?.suggestion.replaceAll('\u00a0', ' ')).toContain(
      'Sans cela, « payment » (« Payez la facture ») ferait payer une facture qui n’est pas à payer.',
    );
  });

  it('names the steps of a payment that comes too soon by id and title, and all for whom it does', async () => {
    const [{ errors }] = await reportFor('payment-reach', 'already-paid');
    const [found, ...others] = errors;
    expect(others).toEqual([]);
    expect(found?.says.replaceAll('\u00a0', ' ')).toBe(
      '« payment » (« Payez la facture ») fait payer alors que « bill » (« Quelle facture ? ») n’a pas donné une facture à payer : cela arrive quand la facture est déjà payée.',
    );
    expect(found?.walk?.at(-1)).toMatch(/^À « payment » \(« Payez la facture »\)/);
    expect(found?.suggestion).toContain('when: bill == "to-pay"');
    const [again] = await reportFor('payment-reach', 'a-second-try-after-the-first-was-paid');
    expect(again.errors[0]?.says).toContain('cela arrive quand le paiement est fait.');
    expect(again.errors[0]?.suggestion).toContain(
      'bill == "to-pay" && !(payment in ["paid", "being-checked"])',
    );
  });

  it.each([
    [
      'bill: bill\n\n  - id: paid',
      'bill: bil\n\n  - id: paid',
      'Étapes « bill » placées avant celle-ci : bill.',
    ],
    [
      'bill == "unknown"',
      'bill == "unknwon"',
      'Vouliez-vous écrire « unknown » ? Ses résultats : to-pay, in-progress,',
    ],
    ['amountField: amount', 'amountField: amounts', 'Il y a : reference, amount, wrong, story.'],
    ['service: billing', 'service: bills', 'Il y a : billing'],
  ])('lists what may stand where a name is not known: %s', async (replace, by, list) => {
    const change = { file: 'procedures/street-bill/procedure.yaml', replace, by };
    const { errors } = await withSpoilt([change], async (folder) =>
      reportOn(await compileConfig(folder, '2026-11-22'), folder),
    );
    expect(errors.map(({ suggestion }) => suggestion.replaceAll('\u00a0', ' ')).join('\n')).toContain(list);
  });

  it('asks for no outcome of a bill that is to be paid: the procedure goes on with it', async () => {
    const everyEnd = {
      file: 'procedures/street-bill/procedure.yaml',
      replace: 'when: bill == "paid"',
      by: 'when: bill == "paid" && bill == "to-pay"',
    };
    const suggested = await withSpoilt([everyEnd], async (folder) =>
      reportOn(await compileConfig(folder, '2026-11-22'), folder)
        .errors.filter(({ rule }) => rule === 'told-apart')
        .map(({ suggestion }) => suggestion),
    );
    expect(suggested.join()).toContain('when: bill == "paid"');
    expect(suggested.join()).not.toContain('to-pay');
  });

  it('names all for whom an end that says « payé » is shown, and tells the last step what it serves', async () => {
    const [paid] = await reportFor('paid-only', 'said-to-all-that-is-left');
    const [said, ...others] = paid.errors;
    expect(others).toEqual([]);
    for (const value of ['refusé', 'abandonné', 'rien n’a été payé', 'préfère un autre moyen'])
      expect(said?.says).toContain(value);
    expect(said?.walk?.at(-2)).toBe('À « Payez la facture », le paiement est refusé.');
    const [blurred] = await reportFor('told-apart', 'not-known-as-not-paid');
    expect(blurred.errors[0]?.suggestion).toContain('elle ne doit pas dire que c’est payé');
  });

  it('lets a request that was sent after a refused payment be done', async () => {
    const asked = {
      file: 'procedures/street-bill/procedure.yaml',
      replace: '  - id: not-paid\n',
      by: `  - id: again
    kind: check
    title: Relisez encore

  - id: help
    kind: submission
    title: Envoyez cette question
    service: billing
    about: claim
    bill: bill

  - id: helped
    kind: outcome
    when: help == "sent"
    result: done
    title: Votre question est envoyée
    next: [Gardez le code de suivi.]
    humanWays:
      - way: agent-here

  - id: not-paid
`,
    };
    const rules = await withSpoilt([asked], async (folder) =>
      reportOn(await compileConfig(folder, '2026-11-22'), folder).errors.map(({ rule }) => rule),
    );
    expect([...new Set(rules)]).toEqual(['missing-translation']);
  });

  it('gives a translation that is not begun all its lines, to copy', async () => {
    const empty = { remove: 'procedures/parking/en.yaml' };
    const [before] = await withSpoilt([empty], async (folder) => {
      await writeFile(join(folder, 'procedures/parking/en.yaml'), 'reviewed: false\n');
      return reportOn(await compileConfig(folder, '2026-11-22'), folder).errors;
    });
    expect(before?.rule).toBe('missing-translation');
    expect(before?.excerpt).toContain("  papers:\n    title: 'Préparez ces papiers'\n    items:\n");
  });

  it('says in French what is wrong with the YAML: what stops it, or a line that is not read as it was meant', async () => {
    for (const bad of corpus.filter(({ rule }) => rule === 'yaml')) {
      const [report] = await reportFor('yaml', bad.name);
      const said = report.errors.map(({ says }) => says);
      expect(said, bad.name).not.toEqual([]);
      for (const each of said) {
        expect(each, bad.name).toMatch(
          /^(?:Ce fichier n’est pas du YAML correct : [a-zà-ÿ’ ]+.*|Le tiret de .*|Cette ligne .*|« .* » ne commence pas .*)\.$/,
        );
        expect(each).not.toMatch(/must|should|Unexpected|at line/);
      }
    }
  });

  it('counts the procedures of the part that was asked for, and no others', async () => {
    const compiled = await compileConfig(resolve(goodCommune), '2026-11-22');
    const counted = (only: string) =>
      reportOn(compiled, join(resolve(goodCommune), only), resolve(goodCommune)).proved;
    expect(counted('')).toBe(3);
    expect(counted('procedures/parking')).toBe(1);
    expect(counted('procedures/parking/en.yaml')).toBe(1);
    expect(counted('sites.yaml')).toBe(0);
  });

  it('gives up with the fields that make it so, and how to be simpler', async () => {
    const [report] = await reportFor('not-proved', 'twenty-answers-for-one-end');
    expect(report.errors[0]?.says).toMatch(
      /^Non prouvé : trop de parcours différents arrivent à l’étape « q\d+ »\.$/,
    );
    expect(report.errors[0]?.suggestion).toMatch(
      /^Les réponses à .*q0, q1, .* Posez chaque question juste avant/,
    );
  });
});

describe('the command', () => {
  const good = resolve(goodCommune);

  it('takes a folder, a procedure or a file, and finds the commune around it', () => {
    const file = join(good, procedure);
    const plain = { folder: good, only: good, json: false, overdue: false };
    expect(readArguments([], goodCommune)).toEqual(plain);
    const asked = { ...plain, only: file, json: true };
    expect(readArguments([file, '--json'], 'kiosk-config')).toEqual(asked);
    expect(readArguments(['--overdue'], goodCommune)).toEqual({ ...plain, overdue: true });
  });

  it.each([
    [['--xml'], 'Option inconnue : --xml. Il y a --json et --overdue.'],
    [['a', 'b'], 'Un seul chemin à la fois.'],
    [['nowhere-at-all'], `Ce chemin n’existe pas : ${resolve('nowhere-at-all')}`],
  ])('refuses %s with a sentence', (given, says) => expect(readArguments(given, goodCommune)).toBe(says));
});
