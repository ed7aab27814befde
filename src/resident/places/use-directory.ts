import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Loadable, loading, ready, unavailable } from '#client/models/loadable.ts';
import type { Directory } from '#core/directory/place.ts';
import type { Locale } from '#core/locale.ts';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import type { ContentService } from '../services.ts';

/** What was asked for already, by the content that it belongs to: a version's file never changes. */
const asked = new WeakMap<ContentService, Map<string, Signal<Loadable<Directory>>>>();

const isDirectory = (data: unknown, version: string, locale: Locale): data is Directory => {
  const { places, texts, ...of } = (data ?? {}) as Partial<Directory>;
  return of.version === version && of.locale === locale && Array.isArray(places) && typeof texts === 'object';
};

const fetchInto = async (
  into: Signal<Loadable<Directory>>,
  service: ContentService,
  version: string,
  locale: Locale,
): Promise<void> => {
  into.value = loading;
  try {
    const data = await service.fetchFile(`directory.${locale}.json`);
    into.value = isDirectory(data, version, locale) ? ready(data) : unavailable;
  } catch {
    into.value = unavailable;
  }
};

export interface DirectoryDoor {
  readonly state: ReadonlySignal<Loadable<Directory>>;
  retry(): void;
}

/** The directory of the content on screen, in the language of its texts; asked for when a page first wants it. */
export const directoryOf = (service: ContentService, { texts }: Content): DirectoryDoor => {
  const { version, locale } = texts;
  const mine = asked.get(service) ?? new Map<string, Signal<Loadable<Directory>>>();
  asked.set(service, mine);
  const key = `${version} ${locale}`;
  const known = mine.get(key);
  const state = known ?? signal<Loadable<Directory>>(loading);
  const fetch = (): void => void fetchInto(state, service, version, locale);
  if (!known) {
    mine.set(key, state);
    fetch();
  }
  return { state, retry: fetch };
};

export const useDirectory = (content: Content): DirectoryDoor =>
  directoryOf(useResident().services.content, content);
