import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommuneId, KioskId, QueueId, SiteId } from '#core/ids.ts';
import { createPasswords } from '#server/adapters/crypto/passwords.ts';
import { migrate } from '#server/adapters/postgres/migrate.ts';
import { createPool } from '#server/adapters/postgres/pool.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { demoAccountsOf, seedDemo } from '#server/demo/seed.ts';
import type { CommunePlaces } from '#server/ports/places.ts';
import { Unavailable } from '#server/ports/unavailable.ts';
import { openHouse } from '../../support/house.ts';
import { start } from '../../support/moments.ts';
import { type TestPostgres, engines, migrationsDir, startPostgres } from '../../support/postgres.ts';

const id = 'demo' as CommuneId;
const site = (n: number) => ({
  id: `mairie-${n}` as SiteId,
  name: `Mairie ${n}`,
  queueId: `file-${n}` as QueueId,
});
const kiosk = (n: number) => ({
  id: `borne-${n}` as KioskId,
  siteId: `mairie-${n < 3 ? 1 : 2}` as SiteId,
  label: `Borne ${n}`,
  place: 'Hall',
  pxPerMm: 3.78,
});
const places = {
  commune: { id, name: 'Ville de démonstration' },
  sites: [site(1), site(2)],
  kiosks: [1, 2, 3, 4].map(kiosk),
};

describe.each(engines())('starting, on %s PostgreSQL', (engine) => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres(engine);
  }, 60_000);
  afterAll(() => postgres.stop(), 30_000);

  it('three servers that start at once on an empty database migrate it once; a later start changes nothing', async () => {
    const url = await postgres.database({ migrated: false });
    const applied = await Promise.all([1, 2, 3].map(() => migrate(url, migrationsDir)));
    const names = applied.flat();
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
    expect(await migrate(url, migrationsDir)).toEqual([]);
  }, 30_000);

  it('every table, and every unique key but the list of communes, leads with the commune', async () => {
    const pool = createPool({ databaseUrl: await postgres.database() });
    const keys = await pool.rows<{ name: string; first: string }>(sql`
      SELECT i.indexrelid::regclass::text AS name, a.attname AS first
      FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
      WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> 'schema_migration'`);
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter(({ first }) => first !== 'commune_id')).toEqual([]);
    await pool.close();
  });

  it('the demonstration is seeded again and again without doubling anything', async () => {
    const house = await openHouse(await postgres.database());
    const passwords = await createPasswords();
    const input = { places, password: 'Tilleul-27', now: start };
    for (const _ of [1, 2]) await seedDemo({ ...house.stores, passwords }, input);
    const accounts = demoAccountsOf(input.password);
    expect(accounts.map(({ roles }) => roles.join()).sort()).toEqual(
      [
        'facilitator',
        'facilitator',
        'facilitator',
        'facilitator',
        'officer',
        'manager',
        'administrator,data-protection',
      ].sort(),
    );
    expect(accounts.every(({ email }) => /^[a-z]+\.[a-z]+@exemple\.fr$/.test(email))).toBe(true);
    for (const { email } of accounts) {
      const found = await house.stores.sessions.credentials(id, email);
      expect(await passwords.verify(found?.passwordHash ?? '', 'Tilleul-27')).toBe(true);
    }
    const counts = await house.pool.one(sql`
      SELECT (SELECT count(*) FROM site) AS sites, (SELECT count(*) FROM queue) AS queues,
        (SELECT count(*) FROM kiosk) AS kiosks, (SELECT count(*) FROM staff) AS staff,
        (SELECT count(*) FROM seal_key) AS keys, (SELECT string_agg(letter, '' ORDER BY queue_id) FROM queue) AS letters`);
    expect(counts).toEqual({ sites: 2, queues: 2, kiosks: 4, staff: 7, keys: 1, letters: 'AB' });
    await house.close();
  }, 30_000);

  it('a new site keeps the letters of the queues that were there', async () => {
    const house = await openHouse(await postgres.database());
    await house.stores.places.put(places);
    await house.stores.places.put({ ...places, sites: [site(3), ...places.sites] });
    const rows = await house.pool.rows<{ of: string }>(
      sql`SELECT queue_id || letter AS of FROM queue ORDER BY queue_id`,
    );
    expect(rows.map(({ of }) => of)).toEqual(['file-1A', 'file-2B', 'file-3C']);
    await house.close();
  });

  it('a service that takes the id of a site’s queue, or a site that of a service’s, is refused and changes nothing', async () => {
    const house = await openHouse(await postgres.database());
    const services = [{ queueId: 'telephone' as QueueId, name: 'Téléphone' }];
    await house.stores.places.put({ ...places, services });
    const named = () =>
      house.pool.rows(sql`SELECT queue_id, site_id, name, letter FROM queue ORDER BY queue_id`);
    const before = await named();
    const taken = { queueId: 'file-1' as QueueId, name: 'Régie' };
    const wrong: readonly CommunePlaces[] = [
      { ...places, services, offices: [taken] },
      { ...places, services: [...services, taken] },
      { ...places, services, offices: [{ queueId: 'telephone' as QueueId, name: 'Régie' }] },
      { ...places, services, sites: [{ ...site(1), queueId: 'telephone' as QueueId }, site(2)] },
      { ...places, services, sites: [site(1), { ...site(2), queueId: 'file-1' as QueueId }] },
    ];
    for (const clash of wrong)
      await expect(house.stores.places.put(clash)).rejects.toMatchObject({ code: 'queue_id_taken' });
    expect(await named()).toEqual(before);
    await house.close();
  });

  it('thirty places number with letters of their own while there are any; back offices take none', async () => {
    const house = await openHouse(await postgres.database());
    const many = Array.from({ length: 26 }, (_, n) => site(n + 1));
    const offices = ['regie', 'etat-civil'].map((queueId) => ({
      queueId: queueId as QueueId,
      name: queueId,
    }));
    await house.stores.places.put({ ...places, sites: [site(1)], kiosks: [], offices });
    await house.stores.places.put({ ...places, sites: many, kiosks: [], offices });
    const letters = await house.pool.rows<{ letter: string | null }>(
      sql`SELECT letter FROM queue ORDER BY letter NULLS LAST`,
    );
    const alphabet = Array.from({ length: 26 }, (_, n) => String.fromCodePoint(65 + n));
    expect(letters.map(({ letter }) => letter)).toEqual([...alphabet, null, null]);
    await house.close();
  });

  it('what was only a telephone service becomes a back office, and back, as the content says', async () => {
    const house = await openHouse(await postgres.database());
    const regie = [{ queueId: 'regie' as QueueId, name: 'Régie' }];
    const kind = async () =>
      (await house.pool.one<{ kind: string }>(sql`SELECT kind FROM queue WHERE queue_id = 'regie'`))?.kind;
    await house.stores.places.put({ ...places, services: regie });
    expect(await kind()).toBe('phone');
    await house.stores.places.put({ ...places, offices: regie });
    expect(await kind()).toBe('office');
    await house.stores.places.put({ ...places, services: regie });
    expect(await kind()).toBe('phone');
    await house.close();
  });

  it('a site may take another id and keep its queue', async () => {
    const house = await openHouse(await postgres.database());
    await house.stores.places.put(places);
    await house.stores.places.put({
      ...places,
      sites: [{ ...site(3), queueId: 'file-1' as QueueId }],
      kiosks: [],
    });
    expect(await house.pool.one(sql`SELECT site_id FROM queue WHERE queue_id = 'file-1'`)).toEqual({
      site_id: 'mairie-3',
    });
    await house.close();
  });

  it('a database that cannot be reached, or cuts the line, is Unavailable; it serves again by itself', async () => {
    const nowhere = createPool({ databaseUrl: 'postgresql://nobody@127.0.0.1:1/none' });
    await expect(nowhere.rows(sql`SELECT 1`)).rejects.toBeInstanceOf(Unavailable);
    await nowhere.close();
    const house = await openHouse(await postgres.database(), { size: 1 });
    const cut = sql`SELECT pg_terminate_backend(pg_backend_pid())`;
    await expect(house.pool.rows(cut)).rejects.toBeInstanceOf(Unavailable);
    await expect(house.pool.transaction((db) => db.rows(cut))).rejects.toBeInstanceOf(Unavailable);
    await expect(house.pool.rows(sql`SELECT pg_sleep(6)`)).rejects.toBeInstanceOf(Unavailable);
    await expect(house.stores.health.ping()).resolves.toBeUndefined();
    await expect(house.pool.rows(sql`SELECT nonsense`)).rejects.not.toBeInstanceOf(Unavailable);
    await house.close();
  }, 20_000);

  it('what a transaction did before it failed is not there', async () => {
    const house = await openHouse(await postgres.database());
    await expect(
      house.pool.transaction(async (db) => {
        await db.rows(sql`INSERT INTO commune (commune_id, name) VALUES ('x', 'x')`);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await house.stores.upkeep.communes()).toEqual([]);
    await house.close();
  });
});
