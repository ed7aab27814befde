import { relative, sep } from 'node:path';
import { type Compiled, compileConfig, type Draft } from '#content/compile.ts';
import { type Finding, isError } from '#content/finding.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import { instant } from '#core/instant.ts';
import { locales } from '#core/locale.ts';
import type { PreviewState, ShownFinding } from '../wire.ts';

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

const shownIn =
  (folder: string) =>
  (finding: Finding): ShownFinding => ({
    file: relative(folder, finding.file).replaceAll(sep, '/'),
    line: finding.line,
    column: finding.column,
    rule: finding.rule,
    isError: isError(finding),
    says: finding.says,
    suggestion: finding.suggestion,
    excerpt: finding.excerpt ?? null,
    walk: finding.walk ?? [],
  });

const titlesOf = ({ library, texts }: Draft): PreviewState['procedures'] =>
  library.procedures
    .map(({ id, titleText }) => ({ id, title: texts.fr.procedures[id]?.[titleText] ?? id }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'fr'));

/** A file that is being saved may be gone for an instant: that is no reason to end. */
const compile = async (folder: string, today: string): Promise<Compiled | null> =>
  compileConfig(folder, today).catch(() => null);

/** What can be shown of it: all, or all with French where a translation is missing. */
const shownOf = (compiled: Compiled): Draft | null => (compiled.ok ? compiled : compiled.draft);

export const openWorkshop = (folder: string, now: () => number): Workshop => {
  let good: Draft | null = null;
  let last: Compiled | null = null;
  let readAt = now();
  const files = new Map<string, ReadonlyMap<string, string>>();

  const keep = (compiled: Draft): void => {
    const { version } = compiled.library;
    good = compiled;
    files.delete(version);
    files.set(version, filesOf(compiled));
    for (const oldest of [...files.keys()].slice(0, -kept)) files.delete(oldest);
  };

  return {
    file: (version, name) => files.get(version)?.get(name) ?? null,
    read: async () => {
      last = (await compile(folder, todayInParis(instant(now())))) ?? last;
      readAt = now();
      const shown = last && shownOf(last);
      if (shown) keep(shown);
    },
    state: () => ({
      version: good?.library.version ?? null,
      fresh: last !== null && shownOf(last) !== null,
      readAt,
      commune: good?.library.commune.name ?? '',
      locales: good?.library.locales ?? [],
      procedures: good ? titlesOf(good) : [],
      findings: [...(last && !last.ok ? last.findings : []), ...(last?.warnings ?? [])].map(shownIn(folder)),
    }),
  };
};
