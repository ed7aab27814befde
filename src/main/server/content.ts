import { compileConfig, type Compiled } from '#content/compile.ts';
import { formatFinding } from '#content/finding.ts';
import type { QueueId } from '#core/ids.ts';
import { locales, sourceLocale } from '#core/locale.ts';
import type { ContentFiles } from '#server/http/deps.ts';
import type { CommunePlaces } from '#server/ports/places.ts';
import type { CountableTerms } from '#server/ports/vain-searches.ts';
import { StartProblem } from './start-problem.ts';

export type Content = Extract<Compiled, { readonly ok: true }>;

/** A kiosk-config that can't be published, and each place to mend, for who has nothing else to serve. */
export interface BrokenFolder {
  readonly ok: false;
  readonly path: string;
  readonly errors: number;
  readonly problem: StartProblem;
}

/** Compiles kiosk-config, whatever comes of it. */
export const readFolder = async (path: string): Promise<Content | BrokenFolder> => {
  const compiled = await compileConfig(path);
  if (compiled.ok) return compiled;
  const findings = compiled.findings.map((finding) => formatFinding(finding)).join('\n');
  const problem = new StartProblem(
    `Le dossier ${path} ne peut pas être publié. Corrigez ces endroits, puis relancez :\n${findings}`,
  );
  return { ok: false, path, errors: compiled.findings.length, problem };
};

/** Compiles kiosk-config for a program that can do nothing without it. */
export const readContent = async (path: string): Promise<Content> => {
  const folder = await readFolder(path);
  if (!folder.ok) throw folder.problem;
  return folder;
};

/** What browsers are sent of it, written once. */
export const contentFilesOf = ({ library, texts, directory, guides }: Content): ContentFiles => {
  const files = new Map([
    ['library.json', JSON.stringify(library)],
    ...locales.map((locale) => [`texts.${locale}.json`, JSON.stringify(texts[locale])] as const),
    ...locales.map((locale) => [`directory.${locale}.json`, JSON.stringify(directory[locale])] as const),
    ...locales.map((locale) => [`guides.${locale}.json`, JSON.stringify(guides[locale])] as const),
  ]);
  return {
    index: () => ({ version: library.version, communeId: library.commune.id, locales: library.locales }),
    file: (version, name) => (version === library.version ? (files.get(name) ?? null) : null),
  };
};

/** The words that the published content lets a vain search count. */
export const countableOf = ({ library, directory }: Content): CountableTerms => ({
  has: (commune, locale, term) =>
    commune === library.commune.id && directory[locale].countableTerms.includes(term),
});

/** What the database must know of it: the places that tickets and kiosks belong to. */
export const placesOf = ({ library, kiosks, texts }: Content): CommunePlaces => ({
  commune: { id: library.commune.id, name: library.commune.name },
  sites: library.sites.map(({ id, name, queueId, rise }) => ({
    id,
    name,
    queueId,
    ...(rise ? { rise } : {}),
  })),
  services: library.commune.serviceQueues ?? [],
  offices: library.services.map(({ id }) => ({
    queueId: id as QueueId,
    name: texts[sourceLocale].common[`service.${id}`] ?? id,
  })),
  kiosks: kiosks.map(({ kioskId, siteId, label, place, pxPerMm }) => ({
    id: kioskId,
    siteId,
    label,
    place,
    pxPerMm,
  })),
});
