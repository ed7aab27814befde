import { compileConfig, type Compiled } from '#content/compile.ts';
import { formatFinding } from '#content/finding.ts';
import { locales } from '#core/locale.ts';
import type { ContentFiles } from '#server/http/deps.ts';
import type { CommunePlaces } from '#server/ports/places.ts';
import type { CountableTerms } from '#server/ports/vain-searches.ts';
import { StartProblem } from './start-problem.ts';

export type Content = Extract<Compiled, { readonly ok: true }>;

/** Compiles kiosk-config; a broken one stops the start with each place to mend. */
export const readContent = async (folder: string): Promise<Content> => {
  const compiled = await compileConfig(folder);
  if (compiled.ok) return compiled;
  const findings = compiled.findings.map((finding) => formatFinding(finding)).join('\n');
  throw new StartProblem(
    `The kiosk-config in ${folder} can't be published; mend these places, then start again:\n${findings}`,
  );
};

/** What browsers are sent of it, written once. */
export const contentFilesOf = ({ library, texts, directory }: Content): ContentFiles => {
  const files = new Map([
    ['library.json', JSON.stringify(library)],
    ...locales.map((locale) => [`texts.${locale}.json`, JSON.stringify(texts[locale])] as const),
    ...locales.map((locale) => [`directory.${locale}.json`, JSON.stringify(directory[locale])] as const),
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
export const placesOf = ({ library, kiosks }: Content): CommunePlaces => ({
  commune: { id: library.commune.id, name: library.commune.name },
  sites: library.sites.map(({ id, name, queueId, rise }) => ({
    id,
    name,
    queueId,
    ...(rise ? { rise } : {}),
  })),
  services: library.commune.serviceQueues ?? [],
  kiosks: kiosks.map(({ kioskId, siteId, label, place, pxPerMm }) => ({
    id: kioskId,
    siteId,
    label,
    place,
    pxPerMm,
  })),
});
