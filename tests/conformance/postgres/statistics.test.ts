import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { StaffActor } from '#server/actor.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { countWeeks } from '#server/use-cases/statistics/count-weeks.ts';
import { asserted, callAgent, cancel, refusalOf, settle, take } from '../../support/acts.ts';
import { aNumber, aSlot, makeCallback, onCallback } from '../../support/callbacks.ts';
import { annexe, hall, type House, kioskActor, phones, vauclair } from '../../support/house.ts';
import { minutesLater, start } from '../../support/moments.ts';
import { migrationsDir } from '../../support/postgres.ts';
import { newTicketId } from '../../support/sealed-call.ts';
import { countableWeek } from '../../support/countable-week.ts';
import { withHouse } from './with-house.ts';

const week = '2026-11-23';
const nextWeek: Instant = minutesLater(7 * 24 * 60);
const weekBefore: Instant = minutesLater(-7 * 24 * 60);
const place = { week, queueId: hall };
const params = { communeId: vauclair };

const count = ({ stores }: House, now: Instant) =>
  countWeeks({ ...stores, countableWeeks: { of: () => countableWeek } }, now);

const counted = async ({ stores }: House, queueId = hall): Promise<readonly string[]> =>
  (await stores.statistics.counted(vauclair, { week, queueId })).map(
    ({ split, within, key, n }) => `${[split, within, key].filter(Boolean).join(' ')}: ${n}`,
  );

const forgetAll = async ({ pool }: House): Promise<void> => {
  await pool.rows(sql`DELETE FROM weekly_count`);
  await pool.rows(sql`DELETE FROM published_week`);
  await pool.rows(sql`DELETE FROM counting`);
  await pool.rows(sql`UPDATE ticket SET counted = true WHERE closed_at IS NOT NULL`);
};

const settleOne = async (house: House, lina: StaffActor, ticketId: TicketId, now: Instant): Promise<void> => {
  const { fence } = asserted(await take(house, lina, ticketId, now));
  asserted(await settle(house, lina, ticketId, fence ?? 0, now));
};

const helpOne = async (house: House, minutesWaited: number): Promise<TicketId> => {
  const lina = await house.hire('lina');
  const { ticketId } = await callAgent(house);
  await settleOne(house, lina, ticketId, minutesLater(minutesWaited));
  return ticketId;
};

const visit = (house: House, body: Partial<Parameters<House['useCases']['countVisit']>[0]['body']> = {}) =>
  house.useCases.countVisit({
    actor: kioskActor(),
    params,
    query: undefined,
    body: { procedureId: 'facture', stepId: 'payer', ended: 'left', mode: 'alone', opinion: null, ...body },
    now: start,
  });

withHouse('weekly counts', (stage) => {
  it('a call that closed is counted once, however many processes count, and nothing of it but counts', async () => {
    const { house } = stage();
    await forgetAll(house);
    await helpOne(house, 4);
    await cancel(house, await callAgent(house));
    await callAgent(house);
    await Promise.all([1, 2, 3].map(() => house.stores.statistics.countEnded(vauclair, minutesLater(9))));
    expect(await counted(house)).toEqual([
      'became answered: 1',
      'became cancelled: 1',
      expect.stringMatching(/^called-at .*: 2$/),
      'hour 10: 2',
      'language fr: 2',
      'settled answered helped: 1',
      expect.stringMatching(/^subject .*: 2$/),
      'wait answered w3: 1',
    ]);
  });

  it('what a call waited is the time in which nobody held it, however often it was taken', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const waited = async (lapsesAt: number): Promise<string | undefined> => {
      await forgetAll(house);
      const { ticketId } = await callAgent(house);
      asserted(await take(house, lina, ticketId, minutesLater(1)));
      await house.pool.rows(
        sql`UPDATE ticket SET lease_until = ${new Date(minutesLater(lapsesAt) - 1)} WHERE ticket_id = ${ticketId}`,
      );
      expect(await house.stores.upkeep.lapse({ communeId: vauclair, ticketId }, minutesLater(lapsesAt))).toBe(
        true,
      );
      await settleOne(house, lina, ticketId, minutesLater(41));
      await count(house, minutesLater(45));
      return (await counted(house)).find((cell) => cell.startsWith('wait'));
    };
    // One minute before the first hold, one after it.
    expect(await waited(40)).toBe('wait answered w2: 1');
    // The first hold came to nothing: whoever called waited for the second.
    expect(await waited(2)).toBe('wait answered w8: 1');
  });

  it('what a kiosk says of a visit is counted, and an id that nobody published is not', async () => {
    const { house } = stage();
    await forgetAll(house);
    asserted(await visit(house));
    asserted(await visit(house, { ended: 'called', mode: 'together', opinion: 'well' }));
    asserted(await visit(house, { procedureId: 'madame-durand' }));
    asserted(await visit(house, { stepId: 'madame-durand' }));
    expect(await counted(house)).toEqual([
      'ended facture left: 1',
      'ended facture through: 1',
      'left-at facture payer: 1',
      'mode alone: 1',
      'mode together: 1',
      'opinion facture unsaid: 1',
      'opinion facture well: 1',
      'procedure facture: 2',
    ]);
  });

  it('a promised call is counted as kept on its day, once', async () => {
    const { house } = stage();
    await forgetAll(house);
    const lina = await house.hire('lina');
    const { envelope } = await makeCallback(house);
    const id = envelope.ticketId;
    asserted(await onCallback(house, 'takeCallback', lina, id));
    asserted(await onCallback(house, 'writeCallbackAnswer', lina, id, { answer: 'Oui.' }));
    asserted(await onCallback(house, 'noteCallbackTry', lina, id, { reached: true }));
    await count(house, minutesLater(5));
    await count(house, minutesLater(10));
    expect(await counted(house)).toEqual(['callbacks kept: 1']);
  });

  it('a call that was promised on the telephone counts in the queue of its caller', async () => {
    const { house } = stage();
    await forgetAll(house);
    const remi = await house.hire('remi', { queueIds: [phones] });
    const [ticketId, callbackId] = [newTicketId(), newTicketId()];
    const call = { actor: remi, query: undefined, now: start };
    const caller = { procedureId: null, procedureVersion: null, locale: 'fr' as const, needs: [] };
    const ofQueue = { communeId: vauclair, queueId: phones, ticketId };
    asserted(await house.useCases.openPhoneTicket({ ...call, params: ofQueue, body: caller }));
    const promised = { fence: 1, number: aNumber, slot: aSlot };
    const ofTicket = { communeId: vauclair, ticketId, callbackId };
    asserted(await house.useCases.promiseCallback({ ...call, params: ofTicket, body: promised }));
    asserted(await onCallback(house, 'takeCallback', remi, callbackId));
    asserted(await onCallback(house, 'writeCallbackAnswer', remi, callbackId, { answer: 'Oui.' }));
    asserted(await onCallback(house, 'noteCallbackTry', remi, callbackId, { reached: true }));
    await count(house, minutesLater(5));
    await count(house, minutesLater(10));
    expect(await counted(house)).toEqual([]);
    expect(await counted(house, phones)).toEqual(['callbacks kept: 1']);
  });

  it('a call that was made, and forgotten before it was counted, is not one that nobody made', async () => {
    const { house } = stage();
    await forgetAll(house);
    const lina = await house.hire('lina');
    const id = (await makeCallback(house)).envelope.ticketId;
    asserted(await onCallback(house, 'takeCallback', lina, id));
    asserted(await onCallback(house, 'writeCallbackAnswer', lina, id, { answer: 'Oui.' }));
    asserted(await onCallback(house, 'noteCallbackTry', lina, id, { reached: true }));
    const dayAfter = minutesLater(25 * 60);
    await house.stores.upkeep.purge(vauclair, {
      now: dayAfter,
      presentSince: start,
      forgetBefore: start,
    } as never);
    await count(house, dayAfter);
    expect((await counted(house)).filter((cell) => cell.startsWith('callbacks'))).toEqual([]);
  });

  it('what closed before anything was counted is counted as nothing', async () => {
    const { house } = stage();
    await forgetAll(house);
    const id = (await makeCallback(house)).envelope.ticketId;
    await house.pool.rows(sql`UPDATE callback SET state = 'closed', number = NULL WHERE callback_id = ${id}`);
    const text = await readFile(join(migrationsDir, '0023_closed-callbacks.sql'), 'utf8');
    await house.pool.rows({ texts: [text], values: [] });
    await count(house, minutesLater(5));
    expect((await counted(house)).filter((cell) => cell.startsWith('callbacks'))).toEqual([]);
  });

  it('a week is published when it is over, once and for good, and what it was counted from is forgotten', async () => {
    const { house } = stage();
    await forgetAll(house);
    await count(house, weekBefore);
    for (let n = 0; n < 6; n += 1) asserted(await visit(house));
    asserted(await visit(house, { procedureId: 'cantine', stepId: 'annee' }));
    await count(house, minutesLater(60));
    expect(await house.stores.statistics.weeks(vauclair, [hall])).toEqual([]);
    await count(house, nextWeek);
    expect(await house.stores.statistics.weeks(vauclair, [hall])).toEqual([week]);
    expect(await counted(house)).toEqual([]);
    const read = () => house.stores.statistics.read(vauclair, week, [hall]);
    const [before] = await read();
    const cellsOf = (split: string) => before?.splits.find((one) => one.split === split)?.cells;
    expect(cellsOf('procedure')).toEqual([
      { key: 'facture', n: 'few' },
      { key: 'cantine', n: 'few' },
    ]);
    await house.stores.statistics.add(vauclair, place, [
      { split: 'procedure', within: '', key: 'facture', n: 40 },
    ]);
    await count(house, nextWeek);
    expect(await read()).toEqual([before]);
    expect(await counted(house)).toEqual([]);
  });

  it('a week of which the counting missed a part is never published, at no place', async () => {
    const { house } = stage();
    await forgetAll(house);
    for (let n = 0; n < 6; n += 1) asserted(await visit(house));
    await count(house, minutesLater(60));
    await count(house, nextWeek);
    expect(await house.stores.statistics.weeks(vauclair, [hall])).toEqual([]);
    expect(await counted(house)).toEqual([]);
    const at = { week: '2026-11-30', queueId: annexe };
    await house.stores.statistics.add(vauclair, at, [{ split: 'mode', within: '', key: 'alone', n: 9 }]);
    await count(house, minutesLater(14 * 24 * 60));
    expect(await house.stores.statistics.weeks(vauclair, [annexe])).toEqual(['2026-11-30']);
  });

  it('after two years a week is forgotten', async () => {
    const { house } = stage();
    await forgetAll(house);
    await house.stores.statistics.publish(vauclair, { week: '2024-11-04', queueId: hall }, []);
    await house.stores.statistics.publish(vauclair, { week: '2024-12-02', queueId: hall }, []);
    await count(house, start);
    expect(await house.stores.statistics.weeks(vauclair, [hall])).toEqual(['2024-12-02']);
  });

  it('a manager reads the weeks of their own queues', async () => {
    const { house } = stage();
    await forgetAll(house);
    await house.stores.statistics.publish(vauclair, place, []);
    await house.stores.statistics.publish(vauclair, { week, queueId: annexe }, []);
    const iris = await house.hire('iris', { roles: ['manager'], queueIds: [hall] });
    const at = { actor: iris, query: undefined, body: undefined, now: start };
    expect(asserted(await house.useCases.listStatisticWeeks({ ...at, params })).weeks).toEqual([week]);
    const asked = (asking: string) =>
      house.useCases.readStatistics({ ...at, params: { ...params, week: asking } });
    expect(asserted(await asked(week)).places).toEqual([{ queueId: hall, splits: [] }]);
    for (const other of ['2026-11-24', '2026-11-16', '2026-13-99'])
      expect(refusalOf(await asked(other))).toBe('not_found');
  });
});
