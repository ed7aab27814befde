import type { Listed } from '../../ports/listed.ts';
import type { Database } from './database.ts';
import { type Sql, sql } from './sql.ts';

interface Part<Row, Key> {
  /** Everything of this part, in any order. */
  readonly from: Sql;
  readonly columns: Sql;
  readonly order: Sql;
  /** What stands behind a place in that order. */
  readonly behind: (key: Key) => Sql;
  readonly keyOf: (row: Row) => Key;
  readonly atMost: number;
}

/**
 * The next ones of a part after a place, and how many are left. By the place and not by how many were read: what moved
 * meanwhile makes nobody skip what is behind it.
 */
export const readListed = async <Row, Key>(
  db: Database,
  { from, columns, order, behind, keyOf, atMost }: Part<Row, Key>,
  after: Key | null,
): Promise<Listed<Row, Key>> => {
  const beyond = (key: Key | null): Sql => (key === null ? from : sql`${from} AND ${behind(key)}`);
  const items = await db.rows<Row>(sql`
    SELECT ${columns} ${beyond(after)} ORDER BY ${order} LIMIT ${atMost}`);
  const last = items.at(-1);
  if (last === undefined || items.length < atMost) return { items, rest: null };
  const key = keyOf(last);
  const left = await db.one<{ count: number }>(sql`SELECT count(*)::int AS count ${beyond(key)}`);
  return { items, rest: left && left.count > 0 ? { count: left.count, after: key } : null };
};
