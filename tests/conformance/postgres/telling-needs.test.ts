import { expect, it } from 'vitest';
import type { AccessNeed } from '#core/ticket/ticket.ts';
import { type MadeCall, asserted, callAgent, cancel, refusalOf, take } from '../../support/acts.ts';
import { type House, hall, kioskActor, vauclair } from '../../support/house.ts';
import { start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

const say = (
  { useCases }: House,
  { ticketId, capabilityHash }: Pick<MadeCall, 'ticketId' | 'capabilityHash'>,
  needs: AccessNeed[],
) =>
  useCases.sayNeeds({
    actor: { kind: 'ticket', capabilityHash },
    params: { communeId: kioskActor().communeId, ticketId },
    query: undefined,
    body: { needs },
    now: start,
  });

withHouse('what helps, told after the call was opened', (stage) => {
  const eventsAfter = async (house: House, seq: number) => {
    const lina = await house.hire('lina');
    return (await house.stores.queueFeed.after(lina, hall, seq, 10)) ?? [];
  };

  it('reaches the console as an event of its queue, once, and moves nothing', async () => {
    const { house } = stage();
    const call = await callAgent(house);
    const before = await house.stores.queueFeed.lastSeq(vauclair, hall);
    expect(asserted(await say(house, call, ['deaf', 'seated', 'deaf'])).state).toBe('waiting');
    expect(asserted(await say(house, call, ['deaf', 'seated'])).state).toBe('waiting');
    const events = await eventsAfter(house, before);
    expect(events.map(({ seq, verb }) => [seq, verb])).toEqual([[before + 1, 'needs']]);
    expect(events[0]?.ticket.needs).toEqual(['deaf', 'seated']);
  });

  it('can be taken back, also while an agent is on the way', async () => {
    const { house } = stage();
    const call = await callAgent(house);
    await say(house, call, ['blind']);
    await take(house, await house.hire('lina'), call.ticketId);
    expect(asserted(await say(house, call, [])).state).toBe('taken');
  });

  it('is refused when the call is over, and to any other capability', async () => {
    const { house } = stage();
    const call = await callAgent(house);
    const other = { ...call, capabilityHash: 'x'.repeat(43) };
    expect(refusalOf(await say(house, other, ['deaf']))).toBe('capability_wrong');
    await cancel(house, call);
    expect(refusalOf(await say(house, call, ['deaf']))).toBe('ticket_moved');
  });
});
