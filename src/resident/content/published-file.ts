import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Loadable, loading, ready, unavailable } from '#client/models/loadable.ts';
import type { Locale } from '#core/locale.ts';
import type { Content } from '../app/resident.ts';
import type { ContentService } from '../services.ts';

/** A further file of the content on screen. */
export interface FileDoor<T> {
  readonly state: ReadonlySignal<Loadable<T>>;
  retry(): void;
}

/** What every published file says of itself, whatever else is in it. */
interface Edition {
  readonly version: string;
  readonly locale: Locale;
}

/**
 * A file that each version of the content has in each language, such as `directory.fr.json`: asked for when a page first
 * wants it, and once only, since a version's file never changes.
 */
export const publishedFile = <T extends Edition>(
  name: string,
  isWhole: (data: Partial<T>) => boolean,
): ((service: ContentService, content: Content) => FileDoor<T>) => {
  const asked = new WeakMap<ContentService, Map<string, Signal<Loadable<T>>>>();

  const fetchInto = async (
    into: Signal<Loadable<T>>,
    service: ContentService,
    { version, locale }: Edition,
  ): Promise<void> => {
    into.value = loading;
    try {
      const data = ((await service.fetchFile(`${name}.${locale}.json`)) ?? {}) as Partial<T>;
      const mine = data.version === version && data.locale === locale;
      into.value = mine && isWhole(data) ? ready(data as T) : unavailable;
    } catch {
      into.value = unavailable;
    }
  };

  return (service, { texts }) => {
    const mine = asked.get(service) ?? new Map<string, Signal<Loadable<T>>>();
    asked.set(service, mine);
    const key = `${texts.version} ${texts.locale}`;
    const known = mine.get(key);
    const state = known ?? signal<Loadable<T>>(loading);
    const fetch = (): void => void fetchInto(state, service, texts);
    if (!known) {
      mine.set(key, state);
      fetch();
    }
    return { state, retry: fetch };
  };
};
