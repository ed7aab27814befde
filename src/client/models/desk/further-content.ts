import { signal } from '@preact/signals';
import type { Directory } from '#core/directory/place.ts';
import type { Guides } from '#core/guide/guide.ts';
import type { LibraryTexts } from '#core/library.ts';
import { type Locale, sourceLocale } from '#core/locale.ts';
import type { Content } from '../content.ts';

/**
 * What the desk seldom needs of what the town publishes. Each file is fetched once it is asked for; until then, and where
 * it can't be had, the answer is null. Read in a view, the answer comes by itself.
 */
export interface FurtherContent {
  /** The language that a procedure's texts are really in, on a screen that is in `screen`. */
  tongueOf(procedureId: string, screen: Locale): Locale | null;
  guideTitle(guideId: string): string | null;
  placeName(placeId: string): string | null;
}

export const createFurtherContent = ({
  version,
  fetchFile,
}: Pick<Content, 'version' | 'fetchFile'>): FurtherContent => {
  const files = signal<ReadonlyMap<string, unknown>>(new Map());
  const sought = new Set<string>();

  const seek = async (file: string, key: string): Promise<void> => {
    sought.add(key);
    try {
      const found = await fetchFile(file);
      files.value = new Map(files.peek()).set(key, found);
    } catch {
      sought.delete(key);
    }
  };
  const read = <T>(file: string): Partial<T> | null => {
    if (version.value === null) return null;
    const key = `${version.value} ${file}`;
    const found = files.value.get(key);
    if (found === undefined && !sought.has(key)) void seek(file, key);
    return (found ?? null) as Partial<T> | null;
  };

  return {
    tongueOf: (procedureId, screen) =>
      read<LibraryTexts>(`texts.${screen}.json`)?.standing?.[procedureId]?.locale ?? null,
    guideTitle: (guideId) => {
      const book = read<Guides>(`guides.${sourceLocale}.json`);
      const guide = book?.guides?.find(({ id }) => id === guideId);
      return (guide && book?.texts?.[guideId]?.[guide.titleText]) ?? null;
    },
    placeName: (placeId) =>
      read<Directory>(`directory.${sourceLocale}.json`)?.places?.find(({ id }) => id === placeId)?.name ??
      null,
  };
};
