import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toJsonSchema } from '@valibot/to-json-schema';
import { routes } from '#contract/routes.ts';
import type { Route } from '#contract/route.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { asserted, callAgent, take } from '../../support/acts.ts';
import { vauclair } from '../../support/house.ts';
import { start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

const person = /staff|holder|agent|officer|facilitator|^by$|_by$|author|name|email|person|actor|who/i;

const countingTables = ['weekly_count', 'published_week', 'service_time', 'site_cover', 'vain_search'];

withHouse('the agent is never watched', (stage) => {
  it('no table of figures has a column, or a reference, that could hold a person', async () => {
    const { pool } = stage().house;
    const columns = await pool.rows<{ table: string; column: string }>(sql`
      SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = ANY(${countingTables}::text[])`);
    expect(new Set(columns.map(({ table }) => table))).toEqual(new Set(countingTables));
    expect(columns.filter(({ column }) => person.test(column))).toEqual([]);
    const references = await pool.rows<{ table: string }>(sql`
      SELECT conrelid::regclass::text AS "table" FROM pg_constraint
      WHERE contype = 'f' AND confrelid = 'staff'::regclass`);
    expect(references.length).toBeGreaterThan(2);
    expect(references.filter(({ table }) => countingTables.includes(table))).toEqual([]);
  });

  it('no view and no function of the database counts by person', async () => {
    const { pool } = stage().house;
    const views = await pool.rows(sql`
      SELECT table_name FROM information_schema.views WHERE table_schema = 'public'
      UNION ALL SELECT matviewname FROM pg_matviews WHERE schemaname = 'public'
      UNION ALL SELECT routine_name FROM information_schema.routines WHERE routine_schema = 'public' AND data_type <> 'trigger'`);
    expect(views).toEqual([]);
  });

  it('a ticket that closed has no holder, and no event of it has one', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const { ticketId } = await callAgent(house);
    const { fence } = asserted(await take(house, lina, ticketId));
    const body = { fence: fence ?? 0, outcome: 'helped' as const };
    const call = { actor: lina, params: { communeId: vauclair, ticketId }, query: undefined, now: start };
    asserted(await house.useCases.settleTicket({ ...call, body }));
    await house.stores.statistics.countEnded(vauclair, start);
    const [row] = await house.pool.rows(
      sql`SELECT * FROM ticket WHERE commune_id = ${vauclair} AND ticket_id = ${ticketId}`,
    );
    expect(row).toMatchObject({ state: 'done', counted: true });
    expect(JSON.stringify(row)).not.toContain('lina');
    const events = await house.pool.rows(sql`SELECT * FROM ticket_event`);
    expect(events.length).toBeGreaterThan(2);
    expect(JSON.stringify(events)).not.toContain('lina');
  });
});

const figures = ['listStatisticWeeks', 'readStatistics', 'listVainSearches', 'listPresenceGaps'] as const;
const ofFigures = /statist|stats|figure|export|csv|report|ranking|presence|activity|performance/i;
const mayBeNamedSo: readonly string[] = [
  // Of pages, never of persons; and one's own presence, which answers how many are there.
  'reportPage',
  'reportPageFromDesk',
  'listReports',
  'listAnsweredReports',
  'answerReport',
  'sayPresent',
];

/** Every property name of a schema, however deep. */
const namesIn = (schema: unknown): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(namesIn)];
};

const schemaOf = (schema: Route['reply']): unknown =>
  schema ? toJsonSchema(schema as Parameters<typeof toJsonSchema>[0], { errorMode: 'ignore' }) : {};

describe('the routes of figures', () => {
  it('are known: a route that sounds like one stands in this list', () => {
    const sounding = Object.entries(routes as Record<string, Route>).filter(
      ([name, { path }]) => ofFigures.test(name) || ofFigures.test(path),
    );
    expect(sounding.length).toBeGreaterThanOrEqual(4);
    const unknown = sounding
      .map(([name]) => name)
      .filter((name) => !(figures as readonly string[]).includes(name) && !mayBeNamedSo.includes(name));
    expect(unknown).toEqual([]);
  });

  it.each(figures)('%s answers, and is asked, without a person', (name) => {
    const { reply, query, params } = routes[name] as Route;
    const answered = namesIn(schemaOf(reply));
    expect(answered.length).toBeGreaterThan(0);
    const all = [...answered, ...namesIn(schemaOf(query)), ...namesIn(schemaOf(params))];
    expect(all.filter((one) => person.test(one))).toEqual([]);
  });
});

const adapters = join(import.meta.dirname, '../../../src/server/adapters/postgres');
const sources = readdirSync(adapters)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(join(adapters, file), 'utf8') }));

/** What follows `GROUP BY`, `PARTITION BY` or `ORDER BY` up to the next clause. */
const clauses = (text: string, of: string): readonly string[] =>
  [...text.matchAll(new RegExp(`${of}\\s+([^)\`;]{0,120})`, 'g'))].map(([, clause]) => clause ?? '');

describe('the statements of the adapters', () => {
  it('are all read', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(sources.flatMap(({ text }) => clauses(text, 'GROUP BY')).length).toBeGreaterThan(3);
  });

  it('group nothing and rank nothing by a person', () => {
    const byPerson = /\b(holder|staff_id|first_name|email)\b/i;
    const found = sources.flatMap(({ file, text }) =>
      ['GROUP BY', 'PARTITION BY'].flatMap((of) =>
        clauses(text, of).flatMap((clause) => (byPerson.test(clause) ? [`${file}: ${of} ${clause}`] : [])),
      ),
    );
    expect(found).toEqual([]);
  });

  it('that count weeks never read who held a call', () => {
    const counting = sources.filter(({ file }) => file.startsWith('statistics'));
    expect(counting.length).toBe(2);
    for (const { text } of counting) expect(text).not.toMatch(/holder|staff|first_name/i);
  });
});
