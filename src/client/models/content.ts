import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Millis, seconds } from '#core/instant.ts';
import type { Library, LibraryTexts } from '#core/library.ts';
import { type Locale, sourceLocale } from '#core/locale.ts';
import { readData } from '../api/read-data.ts';
import type { Clock } from '../ports/clock.ts';
import type { Fetch } from '../ports/network.ts';
import { isEdition, isLibrary, isTexts } from './content-shape.ts';
import { type Loadable, loading, ready, unavailable } from './loadable.ts';

/** What the town publishes: its procedures, places and words, of one version at a time. */
export interface Content {
  readonly library: ReadonlySignal<Loadable<Library>>;
  /** Of the locale last asked for; keeps the former locale's texts until the new ones are there. */
  readonly texts: ReadonlySignal<Loadable<LibraryTexts>>;
  readonly version: ReadonlySignal<string | null>;
  speak(locale: Locale): void;
  /** After `unavailable`; it also tries again by itself. */
  retry(): void;
  /**
   * Takes a newer version if there is one, library and texts together; keeps the last good one otherwise. For moments
   * without a resident: a procedure must not change under the finger.
   */
  refresh(): Promise<void>;
  /** A further file of the version on screen, such as `directory.fr.json`. Rejects when it can't be had. */
  fetchFile(name: string): Promise<unknown>;
  dispose(): void;
}

interface Edition {
  readonly library: Library;
  readonly texts: LibraryTexts;
}

const tryAgain: Millis = seconds(15);

export const createContent = ({
  fetch,
  clock,
}: {
  readonly fetch: Fetch;
  readonly clock: Clock;
}): Content => {
  const edition = signal<Edition | null>(null);
  const failed = signal(false);
  let wanted: Locale = sourceLocale;
  let turn = 0;
  let callOff = (): void => undefined;

  /** Rejects when it can't be had, or is not what it should be. */
  const get = async (path: string, cache: RequestCache): Promise<unknown> => {
    const response = await fetch(path, { credentials: 'omit', cache, redirect: 'error' });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return readData(response);
  };
  const textsOf = async (version: string, locale: Locale): Promise<LibraryTexts> => {
    const data = await get(`/content/${version}/texts.${locale}.json`, 'default');
    if (!isTexts(data) || data.version !== version || data.locale !== locale)
      throw new Error('these are other texts');
    return data;
  };
  const libraryOf = async (version: string): Promise<Library> => {
    const data = await get(`/content/${version}/library.json`, 'default');
    if (!isLibrary(data) || data.version !== version) throw new Error('this is another library');
    return data;
  };

  const latest = async (): Promise<Edition> => {
    const index = await get('/content/index.json', 'no-cache');
    if (!isEdition(index)) throw new Error('this is no index of ours');
    const { version } = index;
    const now = edition.peek();
    const whole = now?.library.version === version ? now.library : await libraryOf(version);
    const words = now?.texts.version === version && now.texts.locale === wanted ? now.texts : undefined;
    return { library: whole, texts: words ?? (await textsOf(version, wanted)) };
  };

  /** The last call wins; a failure keeps what there is. */
  const load = async (find: () => Promise<Edition>): Promise<void> => {
    const mine = (turn += 1);
    callOff();
    try {
      const found = await find();
      if (mine !== turn) return;
      batch(() => {
        edition.value = found;
        failed.value = false;
      });
    } catch {
      if (mine !== turn) return;
      failed.value = true;
      callOff = clock.after(tryAgain, () => void load(find));
    }
  };

  const shown = <T>(pick: (of: Edition) => T): ReadonlySignal<Loadable<T>> =>
    computed(() => {
      if (edition.value !== null) return ready(pick(edition.value));
      return failed.value ? unavailable : loading;
    });

  void load(latest);
  return {
    library: shown((of) => of.library),
    texts: shown((of) => of.texts),
    version: computed(() => edition.value?.library.version ?? null),
    speak: (locale) => {
      if (locale === wanted) return;
      wanted = locale;
      const now = edition.peek();
      void load(
        now === null ? latest : async () => ({ ...now, texts: await textsOf(now.library.version, locale) }),
      );
    },
    retry: () => {
      failed.value = false;
      void load(latest);
    },
    refresh: () => load(latest),
    fetchFile: async (name) => {
      const version = edition.peek()?.library.version;
      if (version === undefined) throw new Error('no content is there yet');
      return get(`/content/${version}/${name}`, 'default');
    },
    dispose: () => {
      turn += 1;
      callOff();
    },
  };
};
