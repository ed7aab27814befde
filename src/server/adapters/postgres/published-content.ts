import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { contentTopic } from '../../ports/feeds.ts';
import type {
  ContentBody,
  NewPublication,
  Publication,
  PublishedContent,
} from '../../ports/published-content.ts';
import type { Database } from './database.ts';
import { channel, hintFor } from './hints.ts';
import { at } from './instants.ts';
import { putPlaces } from './places.ts';
import type { Pool } from './pool.ts';
import { sql } from './sql.ts';

/** Pages that began with a version may still ask for it this long after it was replaced. */
const daysKept = 7;
/** How far back one may return at any age. */
const publicationsKept = 20;

const read = (db: Database, commune: CommuneId, atMost: number): Promise<readonly Publication[]> =>
  db.rows<Publication>(sql`
    SELECT p.number, p.version, p.origin, p.restores, p.changes, p.published_at AS "publishedAt",
      EXISTS (SELECT 1 FROM published_content c
              WHERE c.commune_id = p.commune_id AND c.version = p.version) AS kept
    FROM publication p WHERE p.commune_id = ${commune} ORDER BY p.number DESC LIMIT ${atMost}`);

const putBody = (db: Database, commune: CommuneId, { version, format, body }: NewPublication) =>
  db.rows(sql`
    INSERT INTO published_content AS c (commune_id, version, format, body)
    VALUES (${commune}, ${version}, ${format}, ${body})
    ON CONFLICT (commune_id, version) DO UPDATE SET format = excluded.format, body = excluded.body
    WHERE c.format <> excluded.format`);

const putPublication = (db: Database, commune: CommuneId, number: number, made: NewPublication) =>
  db.rows(sql`
    INSERT INTO publication (commune_id, number, version, origin, restores, changes, published_at)
    VALUES (${commune}, ${number}, ${made.version}, ${made.origin}, ${made.restores}, ${[...made.changes]}::text[],
      ${at(made.publishedAt)})`);

/** What nobody can be reading any more, and what is too far back to return to. */
const forgetOld = (db: Database, commune: CommuneId, latest: number, now: Instant) =>
  db.rows(sql`
    DELETE FROM published_content c
    WHERE c.commune_id = ${commune} AND NOT EXISTS (
      SELECT 1 FROM publication p
      LEFT JOIN publication next ON next.commune_id = p.commune_id AND next.number = p.number + 1
      WHERE p.commune_id = c.commune_id AND p.version = c.version
        AND (next.number IS NULL OR p.number > ${latest - publicationsKept}
          OR next.published_at > ${at(now)}::timestamptz - ${daysKept} * interval '1 day'))`);

export const createPublishedContent = (pool: Pool): PublishedContent => ({
  current: async (commune) => (await read(pool, commune, 1))[0] ?? null,
  history: (commune) => read(pool, commune, 100),
  body: (commune, version) =>
    pool.one<ContentBody>(sql`
      SELECT format, body FROM published_content WHERE commune_id = ${commune} AND version = ${version}`),
  publish: (made) =>
    pool.transaction(async (db) => {
      const commune = made.places.commune.id;
      await db.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`publish/${commune}`}, 0))`);
      const [last] = await read(db, commune, 1);
      if ((last?.number ?? null) !== made.after) return null;
      const number = (last?.number ?? 0) + 1;
      await putPlaces(db, made.places);
      await putBody(db, commune, made);
      await putPublication(db, commune, number, made);
      await forgetOld(db, commune, number, made.publishedAt);
      // Heard only if this commits; content is published rarely enough for its lock not to matter.
      await db.rows(sql`SELECT pg_notify(${channel}, ${hintFor(commune, contentTopic)})`);
      return number;
    }),
});
