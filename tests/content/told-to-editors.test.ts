import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileConfig } from '#content/compile.ts';
import { goodCommune, withSpoilt } from './verifier-corpus.ts';

interface Told {
  readonly rule: string;
  readonly line: string;
  readonly says: string;
  readonly suggestion: string;
}

/** The errors of the little commune with one text changed, each with the line that it points at. */
const toldOf = (file: string, replace: string, by: string): Promise<readonly Told[]> =>
  withSpoilt([{ file, replace, by }], async (folder) => {
    const compiled = await compileConfig(folder, '2026-11-22');
    const errors = compiled.ok ? [] : compiled.findings;
    return Promise.all(
      errors.map(async ({ file: at, line, rule, says, suggestion }) => {
        const lines = (await readFile(at, 'utf8')).split('\n');
        return { rule, line: lines[line - 1]?.trim() ?? '', says, suggestion };
      }),
    );
  });

const parking = 'procedures/parking/procedure.yaml';
const bill = 'procedures/street-bill/procedure.yaml';

const lineIn = async (file: string, text: string): Promise<number> =>
  (await readFile(join(goodCommune, file), 'utf8')).split('\n').findIndex((line) => line.trim() === text) + 1;

describe('an answer that leads to no end', () => {
  it.each([
    ['dead-end', parking, 'done', 'kind: outcome\n    result: done\n    title: Prenez', 'seats < 3'],
    [
      'unhandled-choice',
      bill,
      'not-paid',
      'kind: outcome\n    result: next\n    title: La facture reste',
      'payment == "refused"',
    ],
  ])(
    'because the last end has a condition is told the line of that condition too: %s',
    async (rule, file, id, end, when) => {
      const all = await toldOf(file, end, end.replace('outcome', `outcome\n    when: ${when}`));
      const line = (await lineIn(file, `- id: ${id}`)) + 2;
      expect([...new Set(all.map((told) => told.rule))]).toEqual([rule]);
      for (const { suggestion } of all)
        expect(suggestion).toContain(`Ou retirez le « when » de la ligne ${line}, si cette dernière issue`);
    },
  );

  it('because the last step is no end is told of no line', async () => {
    const all = await toldOf(
      bill,
      '  - id: sent\n',
      '  - id: last\n    kind: information\n    title: Voici la suite\n  - id: sent\n    when: claim == "sent"\n',
    );
    expect(all.every(({ suggestion }) => !suggestion.includes('Ou retirez'))).toBe(true);
  });
});

describe('a condition on what a step records', () => {
  it.each([
    ['bill == "payd"', 'condition-type', 'L’étape « bill » n’a pas de résultat « payd ».', '« paid » ?'],
    ['bill == true', 'condition-type', '« true » n’est pas un résultat de l’étape « bill ».', 'bill == "'],
    ['bill > "paid"', 'condition-type', 'Les résultats de l’étape « bill » n’ont pas d’ordre', 'bill == "'],
    [
      'billObstacle == "treasury"',
      'condition-type',
      'L’étape « bill » (« billObstacle ») n’a pas de résultat « treasury ».',
      'Ses résultats : none',
    ],
    [
      'claim == "sent"',
      'sees-later',
      'L’étape « claim » n’est pas encore passée à cet endroit',
      'Placez l’étape « claim » avant celle-ci',
    ],
  ])('speaks of the step, never of a field: %s', async (when, rule, says, suggestion) => {
    const all = await toldOf(bill, 'when: bill == "unavailable"', `when: ${when}`);
    const told = all.find((each) => each.rule === rule);
    expect(told?.says).toContain(says);
    expect(told?.suggestion).toContain(suggestion);
    expect(`${told?.says} ${told?.suggestion}`).not.toMatch(/champ/i);
  });
});

it('a list under « sameAsFrench » is told its lines, at its own place', async () => {
  const all = await toldOf(
    'procedures/lost-key/fr-simple.yaml',
    '[steps.ask.title]',
    '[steps.ask.title, steps.wait.body]',
  );
  expect(all).toEqual([
    expect.objectContaining({
      rule: 'unused-text',
      says: '« steps.wait.body » est une liste : « sameAsFrench » nomme un texte à la fois.',
      suggestion: expect.stringContaining('steps.wait.body.0 (« Nous les recevons') as string,
    }),
  ]);
});

describe('« presentedOnly » where the whole is due is one fault, whatever else the file lacks', () => {
  it.each([
    ['procedures/parking/en.yaml', 'title: Park in your street', 'presentedOnly: true\ntitle: [Park]'],
    ['en.yaml', 'lifeEvent:', 'presentedOnly: true\nother:'],
    ['guides/parking-card/en.yaml', 'title:', 'presentedOnly: true\nother:'],
    ['fr-simple.yaml', 'sameAsFrench: [service.billing]', 'presentedOnly: true'],
  ])('%s', async (file, replace, by) => {
    expect(await toldOf(file, replace, by)).toEqual([
      expect.objectContaining({
        rule: 'presented-only',
        line: 'presentedOnly: true',
        suggestion:
          'Retirez la ligne « presentedOnly: true » : le contrôle dira alors ce qui reste à traduire.',
      }),
    ]);
  });
});
