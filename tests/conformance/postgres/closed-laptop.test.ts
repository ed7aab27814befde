import { expect, it } from 'vitest';
import type { Instant } from '#core/instant.ts';
import type { StaffActor } from '#server/actor.ts';
import { sweepTickets } from '#server/use-cases/sweep.ts';
import { asserted, callAgent, take } from '../../support/acts.ts';
import { hall, type House, kioskActor, vauclair } from '../../support/house.ts';
import { secondsLater, start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

const say = ({ useCases }: House, actor: StaffActor, now: Instant) =>
  useCases.sayPresent({
    actor,
    params: { communeId: vauclair, queueId: hall },
    query: undefined,
    body: { availability: 'available', holds: [] },
    now,
  });

/** What a kiosk promises then. */
const promised = async ({ useCases }: House, now: Instant) => {
  const body = { buildId: 'build-1', contentVersion: null, outboxWaiting: 0, highestSeq: 0 };
  const params = { communeId: vauclair };
  const reply = asserted(await useCases.beat({ actor: kioskActor(), params, query: undefined, body, now }));
  return [reply.presence.available, reply.presence.busy];
};

withHouse('a laptop that was closed', (stage) => {
  it('turns absent by itself within a minute, is promised to nobody, and gives its call back within two', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    asserted(await say(house, lina, start));
    const call = await callAgent(house);
    asserted(await take(house, lina, call.ticketId));
    expect(await promised(house, secondsLater(59))).toEqual([0, 1]);
    expect(await promised(house, secondsLater(61))).toEqual([0, 0]);
    const deps = { ...house.stores, hours: { closedAt: () => null, open: () => [] } };
    const state = async () => (await house.stores.calls.stored(vauclair, call.ticketId))?.view.state;
    await sweepTickets(deps, secondsLater(119));
    expect(await state()).toBe('taken');
    await sweepTickets(deps, secondsLater(121));
    expect(await state()).toBe('waiting');
    asserted(await say(house, lina, secondsLater(200)));
    expect(await promised(house, secondsLater(200))).toEqual([1, 0]);
  });
});
