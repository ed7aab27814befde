import type { Draft } from '#content/compile.ts';
import { spoken } from '#content/verify/words.ts';
import type { ShownProcedure } from '../wire.ts';
import type { FilePart } from './file-parts.ts';
import { waysOf } from './ways.ts';

export const fileOf = (procedure: string): string => `procedures/${procedure}/procedure.yaml`;

/** Every procedure of a version with its steps, and a way to each. Lines stay open: they move while the version stays. */
export const proceduresOf = ({ library, texts }: Draft): readonly ShownProcedure[] =>
  library.procedures
    .map((procedure) => {
      const words = new Map(Object.entries(texts.fr.procedures[procedure.id] ?? {}));
      const say = (key: string): string => spoken(procedure, { texts: words, places: new Map() }, key);
      const ways = waysOf(procedure);
      return {
        id: procedure.id,
        title: say(procedure.titleText),
        file: fileOf(procedure.id),
        startLine: null,
        steps: procedure.steps.map(({ id, kind, titleText }, at) => ({
          id,
          kind,
          title: say(titleText),
          line: null,
          way: ways[at] ?? null,
        })),
      };
    })
    .toSorted((a, b) => a.title.localeCompare(b.title, 'fr'));

/** The same, with the line of each part in the file as it was last saved. */
export const withLines = (procedure: ShownProcedure, parts: readonly FilePart[]): ShownProcedure => {
  const lineOf = (kind: FilePart['kind'], id: string): number | null =>
    parts.find((part) => part.kind === kind && part.id === id)?.from ?? null;
  return {
    ...procedure,
    startLine: lineOf('start', ''),
    steps: procedure.steps.map((step) => ({ ...step, line: lineOf('steps', step.id) })),
  };
};
