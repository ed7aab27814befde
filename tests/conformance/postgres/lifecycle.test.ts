import { expect, it } from 'vitest';
import type { TicketState } from '#core/ticket/ticket.ts';
import { ticketStates } from '#core/ticket/ticket.ts';
import { type TicketVerb, nextState, ticketVerbs } from '#core/ticket/transitions.ts';
import type { StaffActor } from '#server/actor.ts';
import {
  type MadeCall,
  arrive,
  asserted,
  callAgent,
  cancel,
  hold,
  refusalOf,
  release,
  settle,
  take,
} from '../../support/acts.ts';
import { type House, vauclair } from '../../support/house.ts';
import { minutesLater, start } from '../../support/moments.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { withHouse } from './with-house.ts';

const afterLease = minutesLater(5);

interface Scene {
  readonly house: House;
  readonly staff: StaffActor;
  readonly call: MadeCall;
}

const stateOf = async ({ house, call }: Scene): Promise<TicketState> => {
  const stored = await house.stores.calls.stored(vauclair, call.ticketId);
  if (!stored) throw new Error('the ticket is gone');
  return stored.view.state;
};

const reach: Record<TicketState, (scene: Scene) => Promise<unknown>> = {
  waiting: async () => undefined,
  missed: async () => undefined,
  taken: ({ house, staff, call }) => take(house, staff, call.ticketId),
  arrived: async (scene) => {
    const { fence } = asserted(await take(scene.house, scene.staff, scene.call.ticketId));
    return arrive(scene.house, scene.staff, scene.call.ticketId, fence ?? -1);
  },
  done: async (scene) => {
    const { fence } = asserted(await take(scene.house, scene.staff, scene.call.ticketId));
    return settle(scene.house, scene.staff, scene.call.ticketId, fence ?? -1);
  },
  cancelled: ({ house, call }) => cancel(house, call),
  unanswered: ({ house, call }) =>
    house.stores.upkeep.closeUnanswered({ communeId: vauclair, ticketId: call.ticketId }, start),
};

/** Each verb as strongly as it can be meant: by the holder, with the right fence, by the right capability. */
const act: Record<TicketVerb, (scene: Scene, fence: number) => Promise<unknown>> = {
  take: ({ house, staff, call }) => take(house, staff, call.ticketId),
  arrive: ({ house, staff, call }, fence) => arrive(house, staff, call.ticketId, fence),
  settle: ({ house, staff, call }, fence) => settle(house, staff, call.ticketId, fence),
  release: ({ house, staff, call }, fence) => release(house, staff, call.ticketId, fence),
  cancel: ({ house, call }) => cancel(house, call),
  lapse: ({ house, call }) =>
    house.stores.upkeep.lapse({ communeId: vauclair, ticketId: call.ticketId }, afterLease),
  hold: ({ house, staff, call }, fence) => hold(house, staff, call.ticketId, fence),
  rise: ({ house, call }) =>
    house.stores.upkeep.rise({ communeId: vauclair, ticketId: call.ticketId }, 'manager', start),
  'close-unanswered': ({ house, call }) =>
    house.stores.upkeep.closeUnanswered({ communeId: vauclair, ticketId: call.ticketId }, start),
};

const fenceOf = async ({ house, call }: Scene): Promise<number> => {
  const row = await house.pool.one<{ fence: number }>(
    sql`SELECT fence FROM ticket WHERE commune_id = ${vauclair} AND ticket_id = ${call.ticketId}`,
  );
  return row?.fence ?? -1;
};

withHouse('the life of a ticket', (stage) => {
  for (const from of ticketStates)
    for (const verb of ticketVerbs) {
      const to = nextState(from, verb);
      it(`${verb} on a ticket that is ${from} ${to ? `makes it ${to}` : 'changes nothing'}`, async () => {
        const { house } = stage();
        const staff = await house.hire('lina');
        const call = await callAgent(house, from === 'missed' ? { personLeft: true } : {});
        const scene = { house, staff, call };
        await reach[from](scene);
        expect(await stateOf(scene)).toBe(from);
        const seqBefore = await house.stores.queueFeed.lastSeq(vauclair, staff.queueIds[0]!);
        await act[verb](scene, await fenceOf(scene));
        expect(await stateOf(scene)).toBe(to ?? from);
        const seqAfter = await house.stores.queueFeed.lastSeq(vauclair, staff.queueIds[0]!);
        expect(seqAfter - seqBefore).toBe(to ? 1 : 0);
      });
    }

  it('a ticket that was closed, by any of the ways, has forgotten who held it', async () => {
    const { house } = stage();
    const staff = await house.hire('lina');
    for (const end of ['done', 'cancelled'] as const) {
      const scene = { house, staff, call: await callAgent(house) };
      await take(house, staff, scene.call.ticketId);
      if (end === 'done') await settle(house, staff, scene.call.ticketId, await fenceOf(scene));
      else await cancel(house, scene.call);
      const row = await house.pool.one(
        sql`SELECT state, holder, lease_until AS lease FROM ticket WHERE ticket_id = ${scene.call.ticketId}`,
      );
      expect(row).toEqual({ state: end, holder: null, lease: null });
    }
  });

  it('the database itself refuses a closed ticket with a holder', async () => {
    const { house } = stage();
    const staff = await house.hire('lina');
    const call = await callAgent(house);
    await take(house, staff, call.ticketId);
    await expect(
      house.pool.rows(
        sql`UPDATE ticket SET state = 'done', closed_at = now() WHERE ticket_id = ${call.ticketId}`,
      ),
    ).rejects.toThrow('held_while_taken');
  });

  it('no column of the log could say who', async () => {
    const { house } = stage();
    const columns = await house.pool.rows<{ name: string }>(sql`
      SELECT column_name AS name FROM information_schema.columns
      WHERE table_name = 'ticket_event' ORDER BY ordinal_position`);
    expect(columns.map(({ name }) => name)).toEqual([
      'commune_id',
      'queue_id',
      'seq',
      'ticket_id',
      'verb',
      'at',
    ]);
  });

  it('only the holder with the right fence moves a ticket that is held', async () => {
    const { house } = stage();
    const [lina, omar] = [await house.hire('lina'), await house.hire('omar')];
    const { ticketId } = await callAgent(house);
    const fence = asserted(await take(house, lina, ticketId)).fence ?? -1;
    for (const verb of [arrive, settle, release]) {
      expect(refusalOf(await verb(house, lina, ticketId, fence + 1))).toBe('fence_passed');
      expect(refusalOf(await verb(house, omar, ticketId, fence))).toBe('fence_passed');
    }
    expect(asserted(await arrive(house, lina, ticketId, fence)).state).toBe('arrived');
  });

  it('a verb said twice, since its first reply was lost, answers the same', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const { ticketId } = await callAgent(house);
    const first = asserted(await take(house, lina, ticketId));
    expect(asserted(await take(house, lina, ticketId)).fence).toBe(first.fence);
    for (const [verb, state] of [
      [arrive, 'arrived'],
      [settle, 'done'],
    ] as const) {
      const once = asserted(await verb(house, lina, ticketId, first.fence ?? -1));
      expect(once.state).toBe(state);
      expect(asserted(await verb(house, lina, ticketId, first.fence ?? -1))).toEqual(once);
    }
  });

  it('given back or lapsed, a ticket stands at its old place', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const first = await callAgent(house, { now: minutesLater(-30) });
    await callAgent(house, { now: minutesLater(-20) });
    const placeBefore = first.receipt.ticket.place;
    const { fence } = asserted(await take(house, lina, first.ticketId));
    await release(house, lina, first.ticketId, fence ?? -1);
    expect((await house.stores.calls.stored(vauclair, first.ticketId))?.view.place).toBe(placeBefore);
    await take(house, lina, first.ticketId);
    await house.stores.upkeep.lapse({ communeId: vauclair, ticketId: first.ticketId }, afterLease);
    expect((await house.stores.calls.stored(vauclair, first.ticketId))?.view.place).toBe(placeBefore);
  });
});
