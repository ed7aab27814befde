import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileConfig } from '#content/compile.ts';
import { explore } from '#content/verify/explore.ts';
import { verify } from '#content/verify/verify.ts';
import type { Field, OutcomeStep, Procedure, Step } from '#core/procedure/procedure.ts';

const project = new URL('../..', import.meta.url).pathname;
const commune = join(project, 'tests/content/verifier-commune');

const words = { texts: new Map<string, string>(), places: new Map() };
const said = (id: string) => ({ id, titleText: id, bodyTexts: [id], facts: [] });

const end = (id: string): OutcomeStep => ({
  ...said(id),
  kind: 'outcome',
  result: 'next',
  nextTexts: [],
  checklist: [],
  humanWays: [{ way: 'agent-here' }],
});

/** Four steps: two questions, one of which is asked on a branch, an aside, and an end. */
const block = (at: number): readonly Step[] => [
  { ...said(`q${at}`), kind: 'question', field: `a${at}` },
  {
    ...said(`r${at}`),
    kind: 'question',
    field: `b${at}`,
    when: { op: 'compare', field: `a${at}`, by: '>', to: 3 },
  },
  { ...said(`i${at}`), kind: 'information', when: { op: 'compare', field: `b${at}`, by: '==', to: true } },
  { ...end(`e${at}`), when: { op: 'compare', field: `a${at}`, by: '==', to: 9 } },
];

const fieldsOf = (at: number): readonly Field[] => [
  { id: `a${at}`, type: 'integer', labelText: `a${at}`, personal: false, min: 0, max: 9 },
  { id: `b${at}`, type: 'yes-no', labelText: `b${at}`, personal: false },
];

const procedureOf = (steps: number): Procedure => {
  const blocks = Array.from({ length: Math.floor(steps / 4) }, (_, at) => at);
  return {
    id: 'long',
    version: '1',
    lifeEvent: 'any',
    owner: 'nobody',
    titleText: 'title',
    summaryText: 'summary',
    start: { whoText: 'who', minutes: 1, bringTexts: [], costText: 'cost' },
    facts: {},
    fields: Object.fromEntries(blocks.flatMap(fieldsOf).map((field) => [field.id, field])),
    steps: [...blocks.flatMap(block), end('end')],
  };
};

/** The best of a few tries, in milliseconds. */
const timed = async (run: () => unknown, tries = 3): Promise<number> => {
  const times: number[] = [];
  for (let at = 0; at < tries; at += 1) {
    const from = performance.now();
    await run();
    times.push(performance.now() - from);
  }
  return Math.min(...times);
};

const line = (what: string, ms: number, of: number, first: number): string =>
  `${what.padEnd(18)}${ms.toFixed(0).padStart(7)} ms   each ${(ms / of).toFixed(2).padStart(6)} ms   ×${(ms / of / first).toFixed(2)} of the first`;

const steps = async (): Promise<void> => {
  console.log('verify, one procedure of so many steps');
  let first = 0;
  for (const count of [100, 300, 1000, 3000]) {
    const procedure = procedureOf(count);
    const found = explore(procedure);
    const ms = await timed(() => verify(procedure, words));
    first ||= ms / count;
    const states = found.proved ? `${found.states} states` : 'given up';
    console.log(`${line(`${count} steps`, ms, count, first)}   ${states}`);
  }
};

/** The little commune with its one procedure copied so often. */
const grow = async (folder: string, from: number, to: number): Promise<void> => {
  const source = join(commune, 'procedures/parking');
  const text = await readFile(join(source, 'procedure.yaml'), 'utf8');
  for (let at = from; at < to; at += 1) {
    const copy = join(folder, `procedures/parking-${at}`);
    await cp(source, copy, { recursive: true });
    await writeFile(join(copy, 'procedure.yaml'), text.replace('id: parking\n', `id: parking-${at}\n`));
  }
};

const procedures = async (): Promise<void> => {
  console.log('compileConfig, a commune of so many procedures (read, checked, proved, translated)');
  const folder = await mkdtemp(join(tmpdir(), 'verifier-bench-'));
  try {
    await cp(commune, folder, { recursive: true });
    await rm(join(folder, 'procedures'), { recursive: true });
    // Its guides tell of the procedures that just went.
    await rm(join(folder, 'guides'), { recursive: true, force: true });
    let [first, made] = [0, 0];
    for (const count of [10, 100, 1000, 2000]) {
      await grow(folder, made, count);
      made = count;
      const ms = await timed(() => compileConfig(folder, '2026-11-22'), count > 500 ? 1 : 3);
      const compiled = count === 10 ? await compileConfig(folder) : null;
      if (compiled?.ok === false) throw new Error(compiled.findings[0]?.says);
      first ||= ms / count;
      console.log(line(`${count} procedures`, ms, count, first));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

await steps();
await procedures();
