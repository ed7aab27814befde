import { expect, it } from 'vitest';
import { routes } from '#contract/routes.ts';
import { staffDoorRoutes, staffRoutes } from '#contract/routes/staff.ts';
import type { CommuneId, TicketId } from '#core/ids.ts';
import { cents } from '#core/payment/cents.ts';
import type { StaffActor } from '#server/actor.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import {
  asserted,
  callAgent,
  cancel,
  type MadeCall,
  refusalOf,
  release,
  settle,
  take,
} from '../../support/acts.ts';
import { type ABill, putBill } from '../../support/bills.ts';
import {
  annexe,
  annexeKiosk,
  type House,
  kioskActor,
  otherCommune,
  phones,
  vauclair,
} from '../../support/house.ts';
import { minutesLater, start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

const share = (house: House, call: MadeCall, bill: ABill, now = start, amount = bill.amount) =>
  house.useCases.shareBill({
    actor: { kind: 'ticket', capabilityHash: call.capabilityHash },
    params: { communeId: vauclair, ticketId: call.ticketId },
    query: undefined,
    body: { reference: bill.reference, amount: cents(amount) },
    now,
  });

const card = (house: House, actor: StaffActor, ticketId: TicketId, now = start) =>
  house.useCases.readAccountCard({
    actor,
    params: { communeId: actor.communeId, ticketId },
    query: undefined,
    body: undefined,
    now,
  });

const journal = (house: House, actor: StaffActor, reference: string, reason = 'Plainte du 12 novembre') =>
  house.useCases.readAccessJournal({
    actor,
    params: { communeId: actor.communeId },
    query: undefined,
    body: { reference, reason },
    now: start,
  });

const sharesOf = async (house: House, ticketId: TicketId): Promise<number> => {
  const row = await house.pool.one<{ n: number }>(
    sql`SELECT count(*) AS n FROM bill_share WHERE ticket_id = ${ticketId}`,
  );
  return row?.n ?? 0;
};

const looksAt = async (house: House, commune: CommuneId = vauclair): Promise<number> => {
  const row = await house.pool.one<{ n: number }>(
    sql`SELECT count(*) AS n FROM account_look WHERE commune_id = ${commune}`,
  );
  return row?.n ?? 0;
};

/** A call that is held, and the person who holds it. */
const heldCall = async (house: House, id = 'lina') => {
  const staff = await house.hire(id);
  const call = await callAgent(house);
  const { fence } = asserted(await take(house, staff, call.ticketId));
  return { staff, call, fence: fence ?? 0 };
};

withHouse('the account card', (stage) => {
  it('shows the shared bill to the holder of the call, and the look is in the journal with who, when and which call', async () => {
    const { house } = stage();
    const { staff, call } = await heldCall(house);
    const bill = await putBill(house);
    expect(refusalOf(await card(house, staff, call.ticketId))).toBe('not_found');
    expect(asserted(await share(house, call, bill)).until).toBe(minutesLater(15));
    const seen = asserted(await card(house, staff, call.ticketId, minutesLater(1)));
    expect(seen).toMatchObject({
      bill: { reference: bill.reference, amount: bill.amount, standing: { is: 'to-pay' } },
      attempts: [],
      sharedAt: start,
      until: minutesLater(15),
    });
    const officer = await house.hire('delphine', { roles: ['data-protection'] });
    const { looks } = asserted(await journal(house, officer, bill.reference.toLowerCase()));
    expect(looks).toEqual([
      { at: minutesLater(1), who: staff.name, ticketNumber: call.receipt.ticket.number },
    ]);
  });

  it('nobody but the holder sees it: no colleague, nobody of another site or commune, nobody before or after', async () => {
    const { house } = stage();
    const { staff, call, fence } = await heldCall(house);
    const colleague = await house.hire('omar');
    const nextDoor = await house.hire('sam', { queueIds: [annexe] });
    const stranger = await house.hire('lina', { communeId: otherCommune });
    asserted(await share(house, call, await putBill(house)));
    const before = await looksAt(house);
    for (const other of [colleague, nextDoor, stranger])
      expect(refusalOf(await card(house, other, call.ticketId))).toBe('not_found');
    await release(house, staff, call.ticketId, fence);
    expect(refusalOf(await card(house, staff, call.ticketId))).toBe('not_found');
    await take(house, colleague, call.ticketId);
    asserted(await card(house, colleague, call.ticketId));
    expect(refusalOf(await card(house, staff, call.ticketId))).toBe('not_found');
    expect(await looksAt(house)).toBe(before + 1);
  });

  it('ends after fifteen minutes, and with the call, whatever closes it', async () => {
    const { house } = stage();
    const bill = await putBill(house);
    const timed = await heldCall(house);
    asserted(await share(house, timed.call, bill));
    asserted(await card(house, timed.staff, timed.call.ticketId, minutesLater(14)));
    expect(refusalOf(await card(house, timed.staff, timed.call.ticketId, minutesLater(15)))).toBe(
      'not_found',
    );
    await house.stores.upkeep.purge(vauclair, {
      now: minutesLater(15),
      forgetBefore: start,
      presentSince: start,
    });
    expect(await sharesOf(house, timed.call.ticketId)).toBe(0);
    const closings: ((of: Awaited<ReturnType<typeof heldCall>>) => Promise<unknown>)[] = [
      ({ staff, call, fence }) => settle(house, staff, call.ticketId, fence),
      ({ call }) => cancel(house, call),
      async ({ staff, call, fence }) => {
        await release(house, staff, call.ticketId, fence);
        const ticket = { communeId: vauclair, ticketId: call.ticketId };
        expect(await house.stores.upkeep.closeUnanswered(ticket, start)).toBe(true);
      },
    ];
    for (const close of closings) {
      const held = await heldCall(house);
      asserted(await share(house, held.call, bill));
      expect(await sharesOf(house, held.call.ticketId)).toBe(1);
      await close(held);
      expect(await sharesOf(house, held.call.ticketId)).toBe(0);
      expect(refusalOf(await card(house, held.staff, held.call.ticketId))).toBe('not_found');
      expect(refusalOf(await share(house, held.call, bill))).toBe('ticket_moved');
    }
  });

  it('a share and a closing at the same moment never leave a share behind', async () => {
    const { house } = stage();
    const bill = await putBill(house);
    for (let round = 0; round < 30; round += 1) {
      const { staff, call, fence } = await heldCall(house);
      await Promise.all([share(house, call, bill), settle(house, staff, call.ticketId, fence)]);
      expect(await sharesOf(house, call.ticketId)).toBe(0);
    }
  });

  it("only the call's own capability shares, only a bill that it proves, and the last one replaces the others", async () => {
    const { house } = stage();
    const { staff, call } = await heldCall(house);
    const [one, two] = [await putBill(house), await putBill(house)];
    const other = await callAgent(house, { kiosk: kioskActor(annexeKiosk, annexe) });
    const foreign = { ...call, capabilityHash: other.capabilityHash };
    expect(refusalOf(await share(house, foreign, one))).toBe('capability_wrong');
    expect(refusalOf(await share(house, call, one, start, one.amount + 1))).toBe('bill_unknown');
    asserted(await share(house, call, one));
    asserted(await share(house, call, two));
    expect(asserted(await card(house, staff, call.ticketId)).bill.reference).toBe(two.reference);
    expect(await sharesOf(house, call.ticketId)).toBe(1);
  });

  it('amounts cannot be counted through a call: after ten wrong ones the reference rests', async () => {
    const { house } = stage();
    const { call } = await heldCall(house);
    const bill = await putBill(house);
    for (let wrong = 1; wrong <= 10; wrong += 1)
      expect(refusalOf(await share(house, call, bill, start, bill.amount + wrong))).toBe('bill_unknown');
    expect(refusalOf(await share(house, call, bill))).toBe('too_many');
  });

  it('a look that cannot be written shows nothing', async () => {
    const { house } = stage();
    const { staff, call } = await heldCall(house);
    asserted(await share(house, call, await putBill(house)));
    await house.pool.rows(sql`ALTER TABLE account_look ADD CONSTRAINT nothing CHECK (false) NOT VALID`);
    await expect(card(house, staff, call.ticketId)).rejects.toThrow('nothing');
    await house.pool.rows(sql`ALTER TABLE account_look DROP CONSTRAINT nothing`);
    asserted(await card(house, staff, call.ticketId));
  });

  it('the journal outlives the call, and its reading is written with its reason before anything is told', async () => {
    const { house } = stage();
    const { staff, call, fence } = await heldCall(house);
    const bill = await putBill(house);
    asserted(await share(house, call, bill));
    asserted(await card(house, staff, call.ticketId));
    await settle(house, staff, call.ticketId, fence);
    await house.pool.rows(sql`DELETE FROM ticket_event WHERE ticket_id = ${call.ticketId}`);
    await house.pool.rows(sql`DELETE FROM ticket WHERE ticket_id = ${call.ticketId}`);
    const officer = await house.hire('delphine', { roles: ['data-protection'] });
    expect(asserted(await journal(house, officer, bill.reference)).looks).toHaveLength(1);
    expect(refusalOf(await journal(house, officer, bill.reference, '          '))).toBe('malformed');
    expect(refusalOf(await journal(house, officer, ' - '))).toBe('malformed');
    expect(asserted(await journal(house, officer, 'FA INCONNUE')).looks).toEqual([]);
    const readings = await house.pool.rows<{ reference: string; reason: string; who: string }>(sql`
      SELECT reference, reason, who FROM account_look_reading WHERE staff_id = ${officer.staffId}
      ORDER BY reading_id DESC LIMIT 2`);
    expect(readings).toEqual([
      { reference: 'FAINCONNUE', reason: 'Plainte du 12 novembre', who: officer.name },
      {
        reference: bill.reference.replace(/[^A-Z0-9]/g, ''),
        reason: 'Plainte du 12 novembre',
        who: officer.name,
      },
    ]);
  });

  it('nothing leads from a person to what they looked at: no index, no route', async () => {
    const { house } = stage();
    const indexes = await house.pool.rows<{ definition: string }>(sql`
      SELECT indexdef AS definition FROM pg_indexes
      WHERE tablename IN ('account_look', 'account_look_reading', 'bill_share')`);
    expect(indexes.length).toBeGreaterThanOrEqual(6);
    for (const { definition } of indexes) expect(definition).not.toMatch(/staff_id|who/);
    const journals = Object.entries(routes).filter(([name]) => /journal|look/i.test(name));
    expect(journals.map(([name]) => name)).toEqual(['readAccessJournal']);
    // Accounts have their own routes; none of them leads on to what their people did or saw. Guides are for agents, not of them.
    const ofPeople = Object.entries(routes).filter(([, { path }]) => /staff|agent(?!-guides)/i.test(path));
    expect(ofPeople.length).toBeGreaterThan(3);
    for (const [name, { path }] of ofPeople) {
      expect(name in staffRoutes || name in staffDoorRoutes, name).toBe(true);
      expect(path).not.toMatch(/bill|journal|look|ticket|request|callback|figure|statistic/i);
    }
    expect(Object.keys(routes.readAccessJournal.body.entries).sort()).toEqual(['reason', 'reference']);
    expect(routes.readAccessJournal.roles).toEqual(['data-protection']);
  });

  it('a call that rose is shown to whoever holds it elsewhere, with a word in the journal, and to nobody else there', async () => {
    const { house } = stage();
    const nora = await house.hire('nora', { queueIds: [phones], siteIds: [] });
    const oumar = await house.hire('oumar', { queueIds: [phones], siteIds: [] });
    const bill = await putBill(house);
    const call = await callAgent(house);
    asserted(await share(house, call, bill));
    expect(refusalOf(await card(house, nora, call.ticketId))).toBe('not_found');
    await house.stores.upkeep.rise({ communeId: vauclair, ticketId: call.ticketId }, 'remote', start);
    expect(refusalOf(await card(house, nora, call.ticketId))).toBe('not_found');
    asserted(await take(house, nora, call.ticketId));
    const before = await looksAt(house);
    expect(asserted(await card(house, nora, call.ticketId)).bill.reference).toBe(bill.reference);
    expect(refusalOf(await card(house, oumar, call.ticketId))).toBe('not_found');
    expect(await looksAt(house)).toBe(before + 1);
  });
});
