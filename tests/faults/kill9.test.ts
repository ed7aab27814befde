import { describe, expect, it } from 'vitest';
import { createPool } from '#server/adapters/postgres/pool.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { engines, startPostgres } from '../support/postgres.ts';
import { type Killable, killableServer, program } from './killable.ts';
import { enrolAll } from './kiosk-hand.ts';
import { seededRandom } from './seeded-random.ts';
import { type Acknowledged, startWriters } from './writers.ts';

const kills = Number(process.env['KILLS'] ?? (process.env['FULL'] === '1' ? 100 : 10));
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const writers = 8;

const pause = (millis: number) => new Promise((done) => setTimeout(done, millis));

interface Kept {
  readonly tickets: number;
  readonly requests: number;
  readonly opened: number;
  readonly doubled: number;
  readonly holes: number;
}

/** What the database holds, read past the server. */
const readBack = async (databaseUrl: string): Promise<Kept> => {
  const pool = createPool({ databaseUrl });
  const kept = await pool.one<Kept>(sql`
    SELECT (SELECT count(*) FROM ticket) AS tickets, (SELECT count(*) FROM request) AS requests,
      (SELECT count(*) FROM ticket_event WHERE verb IN ('open', 'miss')) AS opened,
      (SELECT count(*) FROM (SELECT FROM ticket_event WHERE verb IN ('open', 'miss')
        GROUP BY commune_id, ticket_id HAVING count(*) > 1) AS twice) AS doubled,
      (SELECT coalesce(sum(q.last_seq), 0) - (SELECT count(*) FROM ticket_event) FROM queue q)::bigint AS holes`);
  await pool.close();
  if (!kept) throw new Error('nothing could be read back');
  return kept;
};

/** Sent again, a kept envelope gives its first receipt; a lost one would give a new one. */
const lost = async (acknowledged: readonly Acknowledged[]): Promise<readonly Acknowledged[]> => {
  const missing: Acknowledged[] = [];
  for (const one of acknowledged) {
    let again = await one.hand.send(one.envelope);
    for (; !again; again = await one.hand.send(one.envelope)) await pause(200);
    if (again.committedAt !== one.receipt.committedAt || again.digest !== one.envelope.digest)
      missing.push(one);
  }
  return missing;
};

interface Ordeal {
  readonly acknowledged: readonly Acknowledged[];
  readonly told: string;
}

const killUnderWriters = async (server: Killable, times: number): Promise<Ordeal> => {
  const random = seededRandom(seed);
  const starts: number[] = [await server.start()];
  const writing = startWriters(await enrolAll(server.origin), writers);
  for (let i = 0; i < times; i += 1) {
    await pause(5 + random() * 245);
    await server.kill();
    starts.push(await server.start());
  }
  await pause(250);
  await writing.finish();
  const { acknowledged } = writing;
  const told =
    `${times} kills, seed ${seed}: ${acknowledged.length} acknowledged, ${writing.resent()} sent again, ` +
    `slowest start ${Math.round(Math.max(...starts))} ms`;
  return { acknowledged, told };
};

describe.each(engines())('the %s database under the server', (engine) => {
  it(`after ${kills} × kill -9 under ${writers} writers, every acknowledged call and request is there once`, async () => {
    const postgres = await startPostgres(engine);
    const databaseUrl = await postgres.database({ migrated: false });
    const server = await killableServer(databaseUrl, program());
    try {
      const { acknowledged, told } = await killUnderWriters(server, kills);
      const requests = acknowledged.filter(({ hand, envelope }) => hand.isRequest(envelope)).length;
      const tickets = acknowledged.length - requests;
      expect(Math.min(tickets, requests)).toBeGreaterThan(kills);
      const kept = { tickets, requests, opened: tickets, doubled: 0, holes: 0 };
      expect(await readBack(databaseUrl)).toEqual(kept);
      expect(await lost(acknowledged)).toEqual([]);
      console.info(`${program()} server, ${told}; 0 lost, 0 doubled`);
    } finally {
      await server.remove();
      await postgres.stop();
    }
  });
});

if (program() === 'built') {
  const times = Math.ceil(kills / 5);
  it(`after ${times} × kill -9 of the built server, its own PostgreSQL left behind each time, nothing acknowledged is lost`, async () => {
    const server = await killableServer(null, 'built');
    try {
      const { acknowledged, told } = await killUnderWriters(server, times);
      expect(acknowledged.length).toBeGreaterThan(times);
      expect(await lost(acknowledged)).toEqual([]);
      console.info(`built server on its own PostgreSQL, ${told}; 0 lost`);
    } finally {
      await server.remove();
    }
  });
}
