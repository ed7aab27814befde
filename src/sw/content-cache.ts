import { type ContentIndex, contentIndex, filesOf, indexPath, isJson, versionOf } from './content-files.ts';

export interface ContentDeps {
  /** The cache of this setting. */
  readonly open: () => Promise<Cache>;
  /** Rejects when no answer came. */
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
}

export interface ContentCache {
  /** Fetches everything that a start without a network needs. Rejects when it can't be had whole. */
  fill(): Promise<void>;
  /** The newest index that can be had: the network's, else the one whose files are all here. */
  index(): Promise<{ readonly response: Response; readonly after: Promise<void> }>;
  /** A file of one version: it never changes, so what is here is right. */
  file(path: string): Promise<Response>;
}

/** A network that hangs must not keep a kiosk from what it has. */
const patience = 4_000;

/**
 * The town's content on this device. The stored index is written last, once every file of its version is here, so that
 * what it names is always whole; then versions other than that one and the one before are deleted.
 */
export const createContentCache = ({ open, fetch }: ContentDeps): ContentCache => {
  const get = async (path: string, cache: RequestCache, signal?: AbortSignal): Promise<Response> => {
    const response = await fetch(path, {
      cache,
      credentials: 'omit',
      ...(signal === undefined ? {} : { signal }),
    });
    if (!isJson(response)) throw new Error(`${path} did not answer with JSON`);
    return response;
  };

  const latest = async (signal?: AbortSignal): Promise<{ index: ContentIndex; response: Response }> => {
    const response = await get(indexPath, 'no-cache', signal);
    const index = contentIndex(await response.clone().json());
    if (index === null) throw new Error('the content index is not one');
    return { index, response };
  };

  const keepFile = async (cache: Cache, path: string): Promise<void> => {
    if ((await cache.match(path)) === undefined) await cache.put(path, await get(path, 'default'));
  };

  const clean = async (cache: Cache, keep: readonly string[]): Promise<void> => {
    for (const request of await cache.keys()) {
      const version = versionOf(new URL(request.url).pathname);
      if (version !== null && !keep.includes(version)) await cache.delete(request);
    }
  };

  const storedVersion = async (cache: Cache): Promise<string | null> => {
    const stored = await cache.match(indexPath);
    return stored === undefined ? null : (contentIndex(await stored.json())?.version ?? null);
  };

  const keep = async ({ index, response }: { index: ContentIndex; response: Response }): Promise<void> => {
    const cache = await open();
    const before = await storedVersion(cache);
    for (const path of filesOf(index)) await keepFile(cache, path);
    await cache.put(indexPath, response);
    // A page that began with the version before may still ask for its other languages.
    if (before !== index.version)
      await clean(cache, before === null ? [index.version] : [index.version, before]);
  };

  return {
    fill: async () => keep(await latest()),

    index: async () => {
      try {
        const { index, response } = await latest(AbortSignal.timeout(patience));
        const after = keep({ index, response: response.clone() }).catch(() => undefined);
        return { response, after };
      } catch (error) {
        const stored = await (await open()).match(indexPath);
        if (stored === undefined) throw error;
        return { response: stored, after: Promise.resolve() };
      }
    },

    file: async (path) => {
      const cache = await open();
      const stored = await cache.match(path);
      if (stored !== undefined) return stored;
      const response = await get(path, 'default');
      await cache.put(path, response.clone());
      return response;
    },
  };
};
