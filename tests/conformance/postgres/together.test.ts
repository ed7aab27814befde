import { expect, it } from 'vitest';
import type { TicketId } from '#core/ids.ts';
import { after, type Instant, seconds } from '#core/instant.ts';
import type { PointTarget } from '#core/together/point.ts';
import type { ShownField, ShownScreen } from '#core/together/screen.ts';
import type { StaffActor } from '#server/actor.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import {
  asserted,
  callAgent,
  cancel,
  hold,
  type MadeCall,
  refusalOf,
  release,
  settle,
  take,
} from '../../support/acts.ts';
import { annexe, type House, otherCommune, vauclair } from '../../support/house.ts';
import { minutesLater, start } from '../../support/moments.ts';
import { screenAt } from '../../support/together.ts';
import { withHouse } from './with-house.ts';

const later = (s: number): Instant => after(start, seconds(s));

interface Saying {
  readonly nth?: number;
  readonly takenAt?: Instant;
  readonly now?: Instant;
}

const show = (house: House, call: MadeCall, screen: ShownScreen | null, saying: Saying = {}) => {
  const { nth = 1, takenAt = start, now = start } = saying;
  return house.useCases.showScreen({
    actor: { kind: 'ticket', capabilityHash: call.capabilityHash },
    params: { communeId: vauclair, ticketId: call.ticketId },
    query: undefined,
    body: { nth, takenAt, screen } as never,
    now,
  });
};

const point = (house: House, actor: StaffActor, ticketId: TicketId, target: PointTarget, now = start) =>
  house.useCases.point({
    actor,
    params: { communeId: actor.communeId, ticketId },
    query: undefined,
    body: { target },
    now,
  });

const seen = (house: House, staff: StaffActor, { ticketId }: MadeCall, now = start) =>
  house.stores.together.seen(staff, ticketId, now);

const pointedOn = (house: House, { ticketId, capabilityHash }: MadeCall, now = start) =>
  house.stores.together.pointed(vauclair, ticketId, capabilityHash, now);

const rowsOf = async (house: House, { ticketId }: MadeCall): Promise<number> => {
  const row = await house.pool.one<{ n: number }>(
    sql`SELECT count(*) AS n FROM shown_screen WHERE ticket_id = ${ticketId}`,
  );
  return row?.n ?? 0;
};

const heldCall = async (house: House, id = 'lina') => {
  const staff = await house.hire(id);
  const call = await callAgent(house);
  const { fence } = asserted(await take(house, staff, call.ticketId));
  return { staff, call, fence: fence ?? 0 };
};

const notary: PointTarget = { kind: 'choice', id: 'notary' };

withHouse('together', (stage) => {
  it('the holder of the call sees the step, and nobody else does', async () => {
    const { house } = stage();
    const { staff, call } = await heldCall(house);
    expect(await seen(house, staff, call)).toEqual({ screen: null, pointed: null });
    asserted(await show(house, call, screenAt('purpose')));
    expect(await seen(house, staff, call)).toEqual({ screen: screenAt('purpose'), pointed: null });
    const others = [
      await house.hire('omar'),
      await house.hire('sam', { queueIds: [annexe] }),
      await house.hire('lina', { communeId: otherCommune }),
    ];
    for (const other of others) {
      expect(await seen(house, other, call)).toBeNull();
      expect(refusalOf(await point(house, other, call.ticketId, notary))).toBe('not_found');
    }
  });

  it('nothing is shown before an agent took the call, nor to another than the one whom its person saw', async () => {
    const { house } = stage();
    const staff = await house.hire('lina');
    const call = await callAgent(house);
    expect(refusalOf(await show(house, call, screenAt('purpose')))).toBe('ticket_moved');
    const { fence } = asserted(await take(house, staff, call.ticketId));
    asserted(await show(house, call, screenAt('purpose')));
    await release(house, staff, call.ticketId, fence ?? 0, later(5));
    const next = await house.hire('omar');
    asserted(await take(house, next, call.ticketId, later(9)));
    expect(await seen(house, next, call, later(9))).toEqual({ screen: null, pointed: null });
    const late = { nth: 2, now: later(10) };
    expect(refusalOf(await show(house, call, screenAt('purpose'), late))).toBe('ticket_moved');
    expect(await seen(house, next, call, later(10))).toEqual({ screen: null, pointed: null });
    asserted(await show(house, call, screenAt('purpose'), { ...late, takenAt: later(9) }));
    expect((await seen(house, next, call, later(10)))?.screen).not.toBeNull();
  });

  it('another capability shows nothing', async () => {
    const { house } = stage();
    const { call } = await heldCall(house);
    const forged = { ...call, capabilityHash: 'A'.repeat(43) };
    expect(refusalOf(await show(house, forged, screenAt('purpose')))).toBe('ticket_moved');
    expect(await pointedOn(house, forged)).toBeNull();
  });

  it('a late message undoes nothing, and a « stop » stays one', async () => {
    const { house } = stage();
    const { staff, call } = await heldCall(house);
    asserted(await show(house, call, screenAt('year'), { nth: 2 }));
    asserted(await show(house, call, screenAt('purpose'), { nth: 1 }));
    expect((await seen(house, staff, call))?.screen).toEqual(screenAt('year'));
    asserted(await show(house, call, null, { nth: 4 }));
    asserted(await show(house, call, screenAt('name'), { nth: 3 }));
    expect(await seen(house, staff, call)).toEqual({ screen: null, pointed: null });
    expect(refusalOf(await point(house, staff, call.ticketId, notary))).toBe('not_on_screen');
  });

  it('a kiosk that fell silent shows nothing after 45 seconds, and the purge takes what it left', async () => {
    const { house } = stage();
    const { staff, call } = await heldCall(house);
    asserted(await show(house, call, screenAt('purpose')));
    expect((await seen(house, staff, call, later(44)))?.screen).not.toBeNull();
    expect((await seen(house, staff, call, later(45)))?.screen).toBeNull();
    expect(refusalOf(await point(house, staff, call.ticketId, notary, later(45)))).toBe('not_on_screen');
    const limits = { now: minutesLater(2), presentSince: start, forgetBefore: start };
    await house.stores.upkeep.purge(vauclair, limits as never);
    expect(await rowsOf(house, call)).toBe(0);
  });

  it('what the agent points at reaches the resident until the step changes, or for 20 seconds', async () => {
    const { house } = stage();
    const { staff, call } = await heldCall(house);
    asserted(await show(house, call, screenAt('purpose')));
    asserted(await point(house, staff, call.ticketId, notary));
    expect(await pointedOn(house, call)).toEqual({ pointed: { target: notary, at: start } });
    expect((await seen(house, staff, call))?.pointed).toEqual({ target: notary, at: start });
    asserted(await show(house, call, screenAt('purpose'), { nth: 2, now: later(1) }));
    expect((await pointedOn(house, call, later(1)))?.pointed).not.toBeNull();
    asserted(await point(house, staff, call.ticketId, notary));
    expect((await pointedOn(house, call))?.pointed?.at).toBe(start + 1);
    expect((await pointedOn(house, call, later(21)))?.pointed).toBeNull();
    asserted(await point(house, staff, call.ticketId, notary, later(22)));
    asserted(await show(house, call, screenAt('year'), { nth: 3, now: later(23) }));
    expect((await pointedOn(house, call, later(23)))?.pointed).toBeNull();
  });

  it('only what stands on that screen can be pointed at', async () => {
    const { house } = stage();
    const { staff, call } = await heldCall(house);
    const tried = async (target: PointTarget) => refusalOf(await point(house, staff, call.ticketId, target));
    expect(await tried(notary)).toBe('not_on_screen');
    const year: ShownField = { id: 'year', shared: false, holds: { is: 'masked' } };
    asserted(await show(house, call, screenAt('year', [year])));
    expect(await tried(notary)).toBe('not_on_screen');
    expect(await tried({ kind: 'field', id: 'name' })).toBe('not_on_screen');
    expect(await tried({ kind: 'item', id: 'identity' })).toBe('not_on_screen');
    expect(await tried({ kind: 'action', id: 'erase' })).toBe('not_on_screen');
    expect(await tried({ kind: 'field', id: 'year' })).toBeNull();
    asserted(await show(house, call, screenAt('papers', [], ['identity']), { nth: 2 }));
    expect(await tried({ kind: 'item', id: 'book' })).toBe('not_on_screen');
    expect(await tried({ kind: 'item', id: 'identity' })).toBeNull();
    expect(await tried({ kind: 'action', id: 'next' })).toBeNull();
  });

  it('a value that had to be masked is refused, and none of it is kept', async () => {
    const { house } = stage();
    const { call } = await heldCall(house);
    const holding = (id: string, value: string, shared = false): ShownScreen =>
      screenAt('check', [{ id, shared, holds: { is: 'value', value } }]);
    for (const screen of [
      holding('married', 'true'),
      holding('year', '1961'),
      holding('rooms', '3'),
      holding('name', 'Lucie'),
      holding('purpose', 'Lucie'),
      holding('unknown', 'x'),
    ])
      expect(refusalOf(await show(house, call, screen))).toBe('malformed');
    expect(await rowsOf(house, call)).toBe(0);
    asserted(await show(house, call, holding('purpose', 'notary')));
    asserted(await show(house, call, holding('name', 'Lucie', true), { nth: 2 }));
  });

  it('an id that every object has is no field of a procedure', async () => {
    const { house } = stage();
    const { call } = await heldCall(house);
    for (const id of ['constructor', 'toString', 'hasOwnProperty']) {
      const shown: ShownField = { id, shared: true, holds: { is: 'value', value: 'x' } };
      expect(refusalOf(await show(house, call, screenAt('check', [shown])))).toBe('malformed');
    }
  });

  it('whoever follows what is pointed at is told nothing more once the call is closed', async () => {
    const { house } = stage();
    const { staff, call, fence } = await heldCall(house);
    expect(await pointedOn(house, call)).toEqual({ pointed: null });
    await settle(house, staff, call.ticketId, fence);
    expect(await pointedOn(house, call)).toBeNull();
  });

  it('of a version that is not published any more no field goes further', async () => {
    const { house } = stage();
    const { staff, call } = await heldCall(house);
    const screen = screenAt('name', [{ id: 'name', shared: true, holds: { is: 'value', value: 'Lucie' } }]);
    const older = { ...screen, procedure: { ...screen.procedure!, version: 'v0' } };
    asserted(await show(house, call, older));
    expect((await seen(house, staff, call))?.screen?.procedure).toEqual({
      id: 'acte',
      version: 'v0',
      step: null,
    });
  });

  it('holding the call for someone else meanwhile ends nothing', async () => {
    const { house } = stage();
    const { staff, call, fence } = await heldCall(house);
    asserted(await show(house, call, screenAt('purpose')));
    asserted(await hold(house, staff, call.ticketId, fence));
    expect((await seen(house, staff, call))?.screen).not.toBeNull();
  });

  it('nothing remains after the end of the hold, whatever ended it, and nothing of it is in the log of events', async () => {
    const { house } = stage();
    const secret = 'Lucie-Marie Oiseau';
    const named = screenAt('name', [{ id: 'name', shared: true, holds: { is: 'value', value: secret } }]);
    type Held = Awaited<ReturnType<typeof heldCall>>;
    const ends: readonly ((held: Held) => Promise<unknown>)[] = [
      ({ staff, call, fence }) => settle(house, staff, call.ticketId, fence),
      ({ staff, call, fence }) => release(house, staff, call.ticketId, fence),
      ({ call }) => cancel(house, call),
      ({ call }) =>
        house.pool
          .rows(sql`DELETE FROM ticket_event WHERE ticket_id = ${call.ticketId}`)
          .then(() => house.pool.rows(sql`DELETE FROM ticket WHERE ticket_id = ${call.ticketId}`)),
    ];
    for (const end of ends) {
      const held = await heldCall(house);
      asserted(await show(house, held.call, named));
      asserted(await point(house, held.staff, held.call.ticketId, { kind: 'field', id: 'name' }));
      expect(await rowsOf(house, held.call)).toBe(1);
      await end(held);
      expect(await rowsOf(house, held.call)).toBe(0);
      expect(await pointedOn(house, held.call)).not.toMatchObject({ pointed: { target: {} } });
    }
    const tables = await house.pool.rows<{ name: string }>(sql`
      SELECT relname AS name FROM pg_class
      WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`);
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables) {
      const found = await house.pool.rows<{ text: string }>({
        texts: [`SELECT t::text AS text FROM "${name}" t WHERE t::text ~* 'oiseau'`],
        values: [],
      });
      expect([name, found]).toEqual([name, []]);
    }
  });

  it('it is written to no write-ahead log, and no check of its own could put a row into the server’s log', async () => {
    const { house } = stage();
    const row = await house.pool.one<{ kind: string; checks: number }>(sql`
      SELECT relpersistence AS kind,
        (SELECT count(*) FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c') AS checks
      FROM pg_class c WHERE relname = 'shown_screen'`);
    expect(row).toEqual({ kind: 'u', checks: 0 });
  });
});
