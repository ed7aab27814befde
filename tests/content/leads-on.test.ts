import { describe, expect, it } from 'vitest';
import { compileConfig } from '#content/compile.ts';
import type { OutcomeStep, Procedure } from '#core/procedure/procedure.ts';
import { goodCommune, withSpoilt } from './verifier-corpus.ts';

const today = '2026-11-22';
const lostKey = 'procedures/lost-key/procedure.yaml';
const parking = 'procedures/parking/procedure.yaml';

const outcomesOf = ({ steps }: Procedure): readonly OutcomeStep[] =>
  steps.filter((step) => step.kind === 'outcome');

const compiledFrom = async (folder: string) => {
  const compiled = await compileConfig(folder, today);
  if (!compiled.ok) throw new Error(compiled.findings.map(({ says }) => says).join('\n'));
  return compiled;
};

const ends = (procedures: readonly Procedure[], id: string): readonly OutcomeStep[] =>
  procedures.filter((each) => each.id === id).flatMap(outcomesOf);

describe('an outcome that leads on', () => {
  it('holds the ids of the other procedures; one that leads nowhere holds nothing of it', async () => {
    const { library } = await compiledFrom(goodCommune);
    expect(ends(library.procedures, 'lost-key').map(({ procedures }) => procedures)).toEqual([['parking']]);
    expect(ends(library.procedures, 'parking').length).toBeGreaterThan(0);
    for (const end of ends(library.procedures, 'parking')) expect(end).not.toHaveProperty('procedures');
  });

  it('may lead back and forth: each procedure is proved alone, and no walk goes over into the other', async () => {
    const back = {
      file: parking,
      replace: "    next: [Donnez la plaque à l'agent.]\n    humanWays:\n      - way: agent-here\n",
      by: "    next: [Donnez la plaque à l'agent.]\n    humanWays:\n      - way: agent-here\n    procedures: [lost-key]\n",
    };
    const before = await compiledFrom(goodCommune);
    await withSpoilt([back], async (folder) => {
      const { library, warnings } = await compiledFrom(folder);
      expect(warnings).toEqual(before.warnings);
      expect(ends(library.procedures, 'parking').at(-1)?.procedures).toEqual(['lost-key']);
      const markOf = (procedures: readonly Procedure[]) => ends(procedures, 'parking').at(-1)?.mark;
      // A walk kept at that end is not told that it changed.
      expect(markOf(library.procedures)).toBe(markOf(before.library.procedures));
    });
  });

  it('never leads to what no life event shows: such a procedure keeps the whole folder from being published', async () => {
    const changes = [
      { file: lostKey, replace: 'procedures: [parking]', by: 'procedures: [street-bill]' },
      { file: 'procedures/street-bill/procedure.yaml', replace: 'lifeEvent: ', by: 'lifeEvent: no-' },
    ];
    await withSpoilt(changes, async (folder) => {
      const compiled = await compileConfig(folder, today);
      expect(compiled.ok ? [] : compiled.findings.map(({ rule }) => rule)).toEqual(['life-event']);
      expect(compiled.ok || compiled.draft).toBeNull();
    });
  });
});
