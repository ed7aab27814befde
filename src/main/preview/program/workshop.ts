import { relative, sep } from 'node:path';
import { type Compiled, compileConfig, type Draft } from '#content/compile.ts';
import { type Finding, isError } from '#content/finding.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import { instant } from '#core/instant.ts';
import { locales } from '#core/locale.ts';
import type { PreviewState, ShownFinding, ShownProcedure, Spot } from '../wire.ts';
import { partAt } from './file-parts.ts';
import { createKnownParts } from './known-parts.ts';
import { fileOf, proceduresOf, withLines } from './shown-procedures.ts';
import { partNamed, procedureOf, spotOf } from './spots.ts';

/** A folder as it is being written: what was found in it, and the last version of it that could be shown. */
export interface Workshop {
  state(): PreviewState;
  /** The JSON text of a file of a version that is or was on show; null for any other. */
  file(version: string, name: string): string | null;
  /** Reads the folder again. Never rejects. */
  read(): Promise<void>;
}

/** A page may still be asking for the version before. */
const kept = 4;

const filesOf = ({ library, texts, directory, guides }: Draft): ReadonlyMap<string, string> =>
  new Map([
    ['library.json', JSON.stringify(library)],
    ...locales.map((locale) => [`texts.${locale}.json`, JSON.stringify(texts[locale])] as const),
    ...locales.map((locale) => [`directory.${locale}.json`, JSON.stringify(directory[locale])] as const),
    ...locales.map((locale) => [`guides.${locale}.json`, JSON.stringify(guides[locale])] as const),
  ]);

const fileIn = (folder: string, { file }: Finding): string => relative(folder, file).replaceAll(sep, '/');

const shown = (finding: Finding, file: string, about: Spot | null): ShownFinding => ({
  file,
  line: finding.line,
  column: finding.column,
  rule: finding.rule,
  isError: isError(finding),
  says: finding.says,
  suggestion: finding.suggestion,
  excerpt: finding.excerpt ?? null,
  walk: finding.walk ?? [],
  about,
});

const findingsOf = (last: Compiled | null): readonly Finding[] => [
  ...(last && !last.ok ? last.findings : []),
  ...(last?.warnings ?? []),
];

/** A file that is being saved may be gone for an instant: that is no reason to end. */
const compile = async (folder: string, today: string): Promise<Compiled | null> =>
  compileConfig(folder, today).catch(() => null);

/** What can be shown of it: all, or all with French where a translation is missing. */
const shownOf = (compiled: Compiled): Draft | null => (compiled.ok ? compiled : compiled.draft);

export const openWorkshop = (folder: string, now: () => number): Workshop => {
  let good: Draft | null = null;
  let last: Compiled | null = null;
  let readAt = now();
  let procedures: readonly ShownProcedure[] = [];
  const parts = createKnownParts(folder);
  const files = new Map<string, ReadonlyMap<string, string>>();

  const keep = (compiled: Draft): void => {
    const { version } = compiled.library;
    good = compiled;
    procedures = proceduresOf(compiled);
    files.delete(version);
    files.set(version, filesOf(compiled));
    for (const oldest of [...files.keys()].slice(0, -kept)) files.delete(oldest);
  };

  const spotIn = (file: string, { line, says }: Finding): Spot | null => {
    const procedure = procedureOf(file);
    const part = partNamed(says) ?? partAt(parts.in(file), line);
    return good && procedure !== null && part ? spotOf(good, procedure, part) : null;
  };

  return {
    file: (version, name) => files.get(version)?.get(name) ?? null,
    read: async () => {
      last = (await compile(folder, todayInParis(instant(now())))) ?? last;
      readAt = now();
      const draft = last && shownOf(last);
      if (draft) keep(draft);
      const found = findingsOf(last).map((finding) => fileIn(folder, finding));
      await parts.read([
        ...procedures.map(({ id }) => fileOf(id)),
        ...found.filter((file) => procedureOf(file) !== null),
      ]);
    },
    state: () => ({
      version: good?.library.version ?? null,
      fresh: last !== null && shownOf(last) !== null,
      readAt,
      commune: good?.library.commune.name ?? '',
      locales: good?.library.locales ?? [],
      procedures: procedures.map((each) => withLines(each, parts.in(each.file))),
      findings: findingsOf(last).map((finding) => {
        const file = fileIn(folder, finding);
        return shown(finding, file, spotIn(file, finding));
      }),
    }),
  };
};
