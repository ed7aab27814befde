import * as v from 'valibot';
import { expect, it } from 'vitest';
import { routes } from '#contract/routes.ts';
import type { ResidentReport, StaffReport } from '#contract/schemas/report.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { after, minutes } from '#core/instant.ts';
import { asserted, refusalOf } from '../../support/acts.ts';
import { type House, otherCommune, vauclair } from '../../support/house.ts';
import { start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

const version = 'a1b2c3d4e5f6a7b8c9d0';
const find: ResidentReport = {
  page: { kind: 'screen', id: 'find', stepId: null },
  version,
  locale: 'fr',
  reason: 'unclear',
};

const say = (house: House, report: ResidentReport = find, now = start, communeId = vauclair) =>
  house.useCases.reportPage({
    actor: { kind: 'anyone' },
    params: { communeId },
    query: undefined,
    body: report,
    now,
  });

const owner = (house: House) => house.hire('mathis', { roles: ['officer'] });

const list = async (house: House, now = start) => {
  const call = { params: { communeId: vauclair }, query: undefined, body: undefined, now };
  return asserted(await house.useCases.listReports({ ...call, actor: await owner(house) }));
};

const listed = async (house: House, now = start) => (await list(house, now)).reports;

const published = async (house: House, communeId = vauclair, now = start) => {
  const call = { params: { communeId }, query: undefined, body: undefined, now };
  return asserted(await house.useCases.listAnsweredReports({ ...call, actor: { kind: 'anyone' } })).reports;
};

const answer = async (
  house: House,
  reportId: string,
  body: { state: 'seen' | 'fixed' | 'unchanged'; reply: string | null },
) =>
  house.useCases.answerReport({
    actor: await owner(house),
    params: { communeId: vauclair, reportId },
    query: undefined,
    body,
    now: start,
  });

withHouse('what is said of a page', (stage) => {
  const empty = async (): Promise<House> => {
    const { house } = stage();
    await house.pool.rows(sql`DELETE FROM content_report`);
    return house;
  };

  it('is counted with those who say the same, and apart from what agents say', async () => {
    const house = await empty();
    asserted(await say(house));
    asserted(await say(house, find, after(start, minutes(60 * 48))));
    const actor = await house.hire('lina');
    const body: StaffReport = { ...find };
    const params = { communeId: vauclair };
    asserted(await house.useCases.reportPageFromDesk({ actor, params, query: undefined, body, now: start }));
    expect((await listed(house)).map(({ origin, times, state }) => [origin, times, state])).toEqual([
      ['resident', 2, 'received'],
      ['desk', 1, 'received'],
    ]);
    const [first] = await listed(house);
    expect(first?.lastOn && first.lastOn > first.firstOn).toBe(true);
  });

  it('is told in full count where the list stops', async () => {
    const house = await empty();
    asserted(await say(house));
    expect(await list(house)).toMatchObject({ total: 1 });
    await house.pool.rows(sql`
      INSERT INTO content_report
        (commune_id, page_kind, page_id, step_id, version, locale, reason, origin, first_on, last_on, state)
      SELECT ${vauclair}, 'guide', 'g-' || n, '', ${version}, 'fr', 'unclear', 'resident', '2026-11-01', '2026-11-01',
        'received' FROM generate_series(1, 304) AS n`);
    const { reports, total } = await list(house);
    expect([reports.length, total]).toEqual([300, 305]);
  });

  it('is refused for a page that nobody published: no id can hold a name', async () => {
    const house = await empty();
    const page = { kind: 'guide', id: 'jean-dupont', stepId: null } as const;
    expect(refusalOf(await say(house, { ...find, page }))).toBe('not_found');
    expect(await listed(house)).toEqual([]);
  });

  it('becomes public with what was done, in its own commune, and never before', async () => {
    const house = await empty();
    asserted(await say(house));
    const [report] = await listed(house);
    const id = report?.reportId ?? '';
    expect(asserted(await answer(house, id, { state: 'seen', reply: null })).state).toBe('seen');
    expect(await published(house)).toEqual([]);
    const reply = 'Le titre dit maintenant ce que la page fait.';
    asserted(await answer(house, id, { state: 'fixed', reply }));
    expect(asserted(await answer(house, id, { state: 'fixed', reply })).state).toBe('fixed');
    const told = await published(house);
    expect(told).toMatchObject([{ page: find.page, reason: 'unclear', times: 1, state: 'fixed', reply }]);
    expect(Object.keys(told[0] ?? {}).sort()).toEqual(
      ['page', 'reason', 'repliedOn', 'reply', 'state', 'times'].sort(),
    );
    expect(await published(house, otherCommune)).toEqual([]);
  });

  it('that comes after its answer waits anew', async () => {
    const house = await empty();
    asserted(await say(house));
    const [report] = await listed(house);
    asserted(await answer(house, report?.reportId ?? '', { state: 'fixed', reply: null }));
    asserted(await say(house));
    expect((await listed(house)).map(({ state }) => state)).toEqual(['received', 'fixed']);
  });

  it('is not left as it is without a reason, nor answered with a name, nor turned back', async () => {
    const house = await empty();
    asserted(await say(house));
    const [report] = await listed(house);
    const id = report?.reportId ?? '';
    expect(refusalOf(await answer(house, id, { state: 'unchanged', reply: null }))).toBe('malformed');
    expect(refusalOf(await answer(house, id, { state: 'unchanged', reply: 'Voyez Mme Roy.' }))).toBe(
      'names_person',
    );
    asserted(await answer(house, id, { state: 'fixed', reply: null }));
    expect(refusalOf(await answer(house, id, { state: 'seen', reply: null }))).toBe('report_moved');
  });

  it('goes when it was answered long ago, and stays as long as nobody answered', async () => {
    const house = await empty();
    asserted(await say(house));
    const [report] = await listed(house);
    asserted(await answer(house, report?.reportId ?? '', { state: 'fixed', reply: null }));
    asserted(await say(house));
    const now = after(start, minutes(60 * 24 * 402));
    await house.stores.upkeep.purge(vauclair, { now, forgetBefore: start, presentSince: start });
    const left = await house.pool.rows<{ state: string }>(sql`SELECT state FROM content_report`);
    expect(left.map(({ state }) => state)).toEqual(['received']);
  });
});

/** What a field of the wire or a column may be, so that nobody fits in: never a text of the sender's own. */
const holdsNobody = (schema: v.GenericSchema): boolean => {
  const one = schema as unknown as {
    type: string;
    entries?: Readonly<Record<string, v.GenericSchema>>;
    wrapped?: v.GenericSchema;
    pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
  };
  if (one.type === 'object') return Object.values(one.entries ?? {}).every(holdsNobody);
  if (one.type === 'nullable' || one.type === 'optional')
    return one.wrapped ? holdsNobody(one.wrapped) : false;
  if (one.type === 'picklist' || one.type === 'literal' || one.type === 'number') return true;
  // An id that the served content must know, or a digest: both end at a shape without spaces or capitals.
  const shape = one.pipe?.find(({ type }) => type === 'regex')?.requirement;
  return (
    one.type === 'string' && shape instanceof RegExp && !shape.test('Jean Dupont') && !shape.test('Élie')
  );
};

withHouse('no field of a report can hold a person', (stage) => {
  it('on the wire: each is of a closed list, an id of content, a version or a number', () => {
    const sent = [routes.reportPage.body, routes.reportPageFromDesk.body];
    expect(sent.map((schema) => Object.keys(schema.entries).sort())).toEqual(
      Array(2).fill(['locale', 'page', 'reason', 'version']),
    );
    expect(sent.every(holdsNobody)).toBe(true);
    expect(holdsNobody(routes.answerReport.body)).toBe(false);
    expect(holdsNobody(v.object({ note: v.pipe(v.string(), v.maxLength(9)) }))).toBe(false);
  });

  it('on the wire: a field too many goes no further', () => {
    const named = { ...find, name: 'Jean Dupont' };
    expect(v.parse(routes.reportPage.body, named)).toEqual(find);
  });

  it('in the table: each column is checked against a closed list or the shape of an id; only reply is a text', async () => {
    const { house } = stage();
    const columns = await house.pool.rows<{ name: string; type: string; checks: readonly string[] }>(sql`
      SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type, ARRAY(
        SELECT pg_get_constraintdef(c.oid) FROM pg_constraint c
        WHERE c.conrelid = a.attrelid AND a.attnum = ANY(c.conkey) AND c.contype IN ('c', 'f')
            AND (c.contype = 'f' OR cardinality(c.conkey) = 1)) AS checks
      FROM pg_attribute a WHERE a.attrelid = 'content_report'::regclass AND a.attnum > 0 AND NOT a.attisdropped`);
    const texts = columns.filter(({ type }) => type === 'text');
    const open = texts.filter(({ checks }) => !checks.some((one) => /= ANY|~|FOREIGN KEY/.test(one)));
    expect(open.map(({ name }) => name)).toEqual(['reply']);
    const others = columns.filter(({ type }) => type !== 'text').map(({ type }) => type);
    expect([...new Set(others)].sort()).toEqual(['date', 'integer', 'uuid']);
    expect(columns.length).toBe(15);
  });
});
