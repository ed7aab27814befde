import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CommuneId } from '#core/ids.ts';
import { type Instant, instant } from '#core/instant.ts';
import { type Content, placesOf, readFolder } from '#main/server/content.ts';
import { contentAtStart } from '#main/server/publish/content-at-start.ts';
import { earlierThan } from '#main/server/publish/earlier-than.ts';
import { followContent, type LiveContent } from '#main/server/publish/live-content.ts';
import { placesInForce } from '#main/server/publish/places-in-force.ts';
import { putInForce } from '#main/server/publish/put-in-force.ts';
import { contentOf } from '#main/server/publish/stored-content.ts';
import { createPool, type Pool } from '#server/adapters/postgres/pool.ts';
import { createPublishedContent } from '#server/adapters/postgres/published-content.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { createWaker, type ListeningWaker } from '#server/adapters/postgres/waker.ts';
import type { PublicationOrigin, PublishedContent } from '#server/ports/published-content.ts';
import { engines, startPostgres, type TestPostgres } from '../support/postgres.ts';
import { withSpoilt } from '../content/verifier-corpus.ts';
import { edition } from './editions.ts';

const commune = 'val-des-sources' as CommuneId;
const start = instant(Date.UTC(2026, 10, 22, 8));
const day = 24 * 3_600_000;
const after = (days: number): Instant => instant(start + days * day);
const deaf: Pick<ListeningWaker, 'onWake'> = { onWake: () => () => undefined };

describe.each(engines())('publishing, on %s PostgreSQL', (engine) => {
  let postgres: TestPostgres;
  let pool: Pool;
  let published: PublishedContent;
  let url = '';
  const undo: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    postgres = await startPostgres(engine);
  }, 60_000);
  afterAll(() => postgres.stop(), 30_000);
  beforeEach(async () => {
    url = await postgres.database();
    pool = createPool({ databaseUrl: url });
    published = createPublishedContent(pool);
  }, 30_000);
  afterEach(async () => {
    for (const each of undo.splice(0).toReversed()) await each();
    await pool.close();
  });

  const put = async (content: Content, origin: PublicationOrigin = 'command', now: Instant = start) =>
    putInForce(published, content, await published.current(commune), { origin, restores: null, now });

  /** A process that serves: a pool and a connection that listens, of its own. */
  const process = async (
    content: Content,
    lookEveryMillis = 60_000,
    { waker, worried = [] }: { readonly waker?: typeof deaf; readonly worried?: string[] } = {},
  ): Promise<LiveContent> => {
    const own = createPool({ databaseUrl: url, size: 2 });
    const listening = createWaker(url);
    undo.push(own.close, listening.close);
    const store = createPublishedContent(own);
    const atStart = await contentAtStart(store, content, start);
    const worries = { warn: (_: object, message: string) => void worried.push(message) };
    const live = followContent(
      { published: store, waker: waker ?? listening, worries, lookEveryMillis },
      atStart,
    );
    undo.push(live.stop);
    return live;
  };

  const siteNames = async (): Promise<readonly string[]> =>
    (await pool.rows<{ name: string }>(sql`SELECT name FROM site WHERE commune_id = ${commune}`)).map(
      ({ name }) => name,
    );

  it('a running server takes what is published without a restart, and so does every other one', async () => {
    const [old, fresh] = [await edition('Mairie'), await edition('Hôtel de ville')];
    const both = [await process(old), await process(old)];
    await put(fresh);
    for (const live of both)
      await expect.poll(() => live.files.index().version, { timeout: 4_000 }).toBe(fresh.library.version);
    expect(both.map((live) => live.now().library.sites[0]?.name)).toEqual([
      'Hôtel de ville',
      'Hôtel de ville',
    ]);
  });

  it('a server that missed the hint takes it all the same', async () => {
    const live = await process(await edition('Mairie'), 50, { waker: deaf });
    const fresh = await edition('Hôtel de ville');
    await put(fresh);
    await expect.poll(() => live.files.index().version).toBe(fresh.library.version);
  });

  it('a session finishes on the version it began: its files are still served, by a server started since too', async () => {
    const [old, fresh] = [await edition('Mairie'), await edition('Hôtel de ville')];
    const running = await process(old);
    await put(fresh);
    await expect.poll(() => running.files.index().version).toBe(fresh.library.version);
    for (const live of [running, await process(old)]) {
      const texts = await live.files.file(old.library.version, 'texts.en.json');
      expect(JSON.parse(texts ?? '{}')).toMatchObject({ locale: 'en' });
      expect(await live.files.file(old.library.version, 'secrets.json')).toBeNull();
      expect(await live.files.file('0123456789abcdef0123', 'library.json')).toBeNull();
    }
  });

  it('places and kiosks come with the version, and go back with it', async () => {
    const [old, fresh] = [await edition('Mairie'), await edition('Hôtel de ville')];
    await put(old);
    await put(fresh);
    expect(await siteNames()).toEqual(['Hôtel de ville']);
    const target = earlierThan(await published.history(commune));
    const body = target && (await published.body(commune, target.version));
    const before = body && contentOf(body);
    if (!target || !before) throw new Error('the version before is gone');
    const order = { origin: 'rollback', restores: target.number, now: start } as const;
    await putInForce(published, before, await published.current(commune), order);
    expect(await siteNames()).toEqual(['Mairie']);
    expect(await published.current(commune)).toMatchObject({
      number: 3,
      version: old.library.version,
      origin: 'rollback',
      restores: 1,
      changes: ['Lieu modifié : Mairie'],
    });
  });

  it('of two that publish at the same moment, one is told that it came too late and changes nothing', async () => {
    await put(await edition('Mairie'));
    const last = await published.current(commune);
    const order = { origin: 'command', restores: null, now: start } as const;
    const outcomes = await Promise.all(
      ['Annexe', 'Hôtel de ville'].map(async (name) => ({
        name,
        made: await putInForce(published, await edition(name), last, order),
      })),
    );
    const [winner, ...others] = outcomes.filter(({ made }) => made !== null);
    expect(others).toEqual([]);
    expect(await siteNames()).toEqual([winner?.name]);
    expect(await published.history(commune)).toHaveLength(2);
  });

  it('servers that start at once on an empty database publish their folder once', async () => {
    const folder = await edition('Mairie');
    const all = await Promise.all([1, 2, 3].map(() => contentAtStart(published, folder, start)));
    expect(all.map(({ number }) => number)).toEqual([1, 1, 1]);
    expect(await published.history(commune)).toHaveLength(1);
  });

  it('the folder speaks at each start until a person publishes; from then on what was published does', async () => {
    const [one, two, three] = [await edition('Un'), await edition('Deux'), await edition('Trois')];
    await contentAtStart(published, one, start);
    expect(await contentAtStart(published, two, start)).toMatchObject({ number: 2, folderWaits: false });
    await put(three);
    const atStart = await contentAtStart(published, two, start);
    expect(atStart).toMatchObject({ number: 3, folderWaits: true });
    expect(atStart.content.library.sites[0]?.name).toBe('Trois');
  });

  it('a folder that can’t be published stops no start while something good is published', async () => {
    await withSpoilt([{ file: 'life-events.yaml', replace: 'id:', by: 'ID:' }], async (path) => {
      const broken = await readFolder(path);
      await expect(contentAtStart(published, broken, start)).rejects.toThrow('life-events.yaml');
      const good = await edition('Mairie');
      await contentAtStart(published, good, start);
      const atStart = await contentAtStart(published, broken, start);
      expect(atStart).toMatchObject({ number: 1, folderWaits: true });
      expect(atStart.content.library.version).toBe(good.library.version);
      expect(await published.history(commune)).toHaveLength(1);
    });
  });

  it('a command finds the places of what is published beside a folder that can’t be published, and publishes nothing', async () => {
    await withSpoilt([{ file: 'life-events.yaml', replace: 'id:', by: 'ID:' }], async (path) => {
      const broken = await readFolder(path);
      await expect(placesInForce(published, broken)).rejects.toThrow('life-events.yaml');
      await contentAtStart(published, await edition('Mairie'), start);
      expect((await placesInForce(published, broken)).sites[0]?.name).toBe('Mairie');
      expect(await published.history(commune)).toHaveLength(1);
    });
  });

  it('a folder that no longer says whose it is stops the start', async () => {
    await contentAtStart(published, await edition('Mairie'), start);
    await withSpoilt([{ remove: 'commune.yaml' }], async (path) => {
      await expect(contentAtStart(published, await readFolder(path), start)).rejects.toThrow('commune.yaml');
    });
  });

  it('what another release wrote is left alone: a running server keeps what it has, a starting one says so', async () => {
    const [old, fresh] = [await edition('Mairie'), await edition('Hôtel de ville')];
    const worried: string[] = [];
    const live = await process(old, 50, { worried });
    await published.publish({
      places: placesOf(fresh),
      version: fresh.library.version,
      origin: 'command',
      restores: null,
      changes: [],
      publishedAt: start,
      format: 99,
      body: '{}',
      after: 1,
    });
    await expect.poll(() => worried).toHaveLength(1);
    expect(live.files.index().version).toBe(old.library.version);
    await expect(contentAtStart(published, old, start)).rejects.toThrow('content:publish');
    await put(await edition('Annexe'));
    await expect.poll(() => live.now().library.sites[0]?.name).toBe('Annexe');
    expect(worried).toHaveLength(1);
  });

  it('keeps a replaced version for seven days, and the last twenty whatever their age', async () => {
    const names = Array.from({ length: 24 }, (_, n) => `Mairie ${n}`);
    const all = await Promise.all(names.map(edition));
    for (const [n, content] of all.entries()) await put(content, 'command', after(n < 2 ? 0 : 3));
    const keptAt = async (): Promise<readonly number[]> =>
      (await published.history(commune)).filter(({ kept }) => kept).map(({ number }) => number);
    expect(await keptAt()).toHaveLength(24);
    await put(await edition('Plus tard'), 'command', after(9));
    expect(Math.min(...(await keptAt()))).toBe(2);
    await put(await edition('Bien plus tard'), 'command', after(40));
    expect(Math.min(...(await keptAt()))).toBe(7);
  }, 30_000);
});
