import { beforeEach, describe, expect, it } from 'vitest';
import { createContentCache } from './content-cache.ts';

const origin = 'http://kiosk.test';

/** As much of a Cache as is used here. */
const fakeCache = () => {
  const stored = new Map<string, Response>();
  const key = (request: RequestInfo | URL): string =>
    new URL(request instanceof Request ? request.url : String(request), origin).href;
  return {
    stored,
    paths: () => [...stored.keys()].map((url) => new URL(url).pathname).sort(),
    cache: {
      match: async (request: RequestInfo | URL) => stored.get(key(request))?.clone(),
      put: async (request: RequestInfo | URL, response: Response) => void stored.set(key(request), response),
      delete: async (request: RequestInfo | URL) => stored.delete(key(request)),
      keys: async () => [...stored.keys()].map((url) => new Request(url)),
    } as unknown as Cache,
  };
};

const json = (data: unknown): Response =>
  new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json; charset=utf-8' } });
const portal = (): Response =>
  new Response('<html>Bienvenue sur le Wi-Fi</html>', { headers: { 'content-type': 'text/html' } });

let disk: ReturnType<typeof fakeCache>;
let network: (path: string) => Response;
let asked: string[];

const content = () =>
  createContentCache({
    open: async () => disk.cache,
    fetch: async (path) => {
      asked.push(path);
      return network(path);
    },
  });

const publishing =
  (version: string, broken: string | null = null) =>
  (path: string): Response => {
    if (broken !== null && path.includes(broken)) throw new TypeError('no network');
    if (path === '/content/index.json') return json({ version, locales: ['fr', 'en'] });
    return json({ version, path });
  };
const cut = (): Response => {
  throw new TypeError('no network');
};

beforeEach(() => {
  disk = fakeCache();
  asked = [];
  network = publishing('v1');
});

describe('content on the device', () => {
  it('is there whole once the worker is installed', async () => {
    await content().fill();
    expect(disk.paths()).toEqual([
      '/content/index.json',
      '/content/v1/directory.en.json',
      '/content/v1/directory.fr.json',
      '/content/v1/guides.en.json',
      '/content/v1/guides.fr.json',
      '/content/v1/library.json',
      '/content/v1/texts.en.json',
      '/content/v1/texts.fr.json',
    ]);
  });

  it('refuses to be installed in part', async () => {
    network = publishing('v1', 'texts.en');
    await expect(content().fill()).rejects.toThrow();
    expect(disk.paths()).not.toContain('/content/index.json');
  });

  it('answers from the network when it can, and from the disk when it can’t', async () => {
    await content().fill();
    network = cut;
    expect(await (await content().index()).response.json()).toMatchObject({ version: 'v1' });
    expect(await (await content().file('/content/v1/library.json')).json()).toMatchObject({ version: 'v1' });
  });

  it('never takes a portal’s page for content', async () => {
    await content().fill();
    network = portal;
    expect(await (await content().index()).response.json()).toMatchObject({ version: 'v1' });
    await expect(content().file('/content/v2/library.json')).rejects.toThrow();
    expect(disk.paths()).toHaveLength(8);
  });

  it('names a new version on the disk only once all of it is there', async () => {
    await content().fill();
    network = publishing('v2', 'texts.en');
    const { response, after } = await content().index();
    expect(await response.json()).toMatchObject({ version: 'v2' });
    await after;
    network = cut;
    expect(await (await content().index()).response.json()).toMatchObject({ version: 'v1' });
  });

  it('keeps the version before for pages that began with it, and deletes older ones', async () => {
    for (const version of ['v1', 'v2', 'v3']) {
      network = publishing(version);
      await (
        await content().index()
      ).after;
    }
    expect(disk.paths().filter((path) => path.includes('library'))).toEqual([
      '/content/v2/library.json',
      '/content/v3/library.json',
    ]);
  });

  it('never asks twice for a file that can’t change', async () => {
    await content().file('/content/v1/library.json');
    await content().file('/content/v1/library.json');
    expect(asked).toEqual(['/content/v1/library.json']);
  });
});
