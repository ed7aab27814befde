import { expect, it } from 'vitest';
import { routes } from '#contract/routes.ts';
import { asserted, callAgent, cancel, refusalOf, take } from '../../support/acts.ts';
import {
  annexe,
  annexeKiosk,
  annexeSite,
  hall,
  hallKiosk,
  hallSite,
  kioskActor,
  otherCommune,
  vauclair,
} from '../../support/house.ts';
import { start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

withHouse('what one person may not reach', (stage) => {
  it('a ticket of another site, of another commune, or of nobody is not found, whatever is asked of it', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const stranger = await house.hire('lina', { communeId: otherCommune });
    const ours = await callAgent(house);
    const nextDoor = await callAgent(house, { kiosk: kioskActor(annexeKiosk, annexe) });
    const cases = [
      { staff: lina, ticketId: nextDoor.ticketId },
      { staff: stranger, ticketId: ours.ticketId },
      { staff: lina, ticketId: crypto.randomUUID() as typeof ours.ticketId },
    ];
    for (const { staff, ticketId } of cases) {
      const call = {
        actor: staff,
        params: { communeId: staff.communeId, ticketId },
        query: undefined,
        now: start,
      };
      const replies = [
        await house.useCases.takeTicket({ ...call, body: {} }),
        await house.useCases.arriveAtTicket({ ...call, body: { fence: 1 } }),
        await house.useCases.settleTicket({ ...call, body: { fence: 1, outcome: 'helped' } }),
        await house.useCases.releaseTicket({ ...call, body: { fence: 1 } }),
      ];
      expect(replies.map(refusalOf)).toEqual(Array(4).fill('not_found'));
    }
    expect((await house.stores.calls.stored(vauclair, ours.ticketId))?.view.state).toBe('waiting');
  });

  it('a capability reads and cancels its own ticket and no other', async () => {
    const { house } = stage();
    const [one, two] = [await callAgent(house), await callAgent(house)];
    const read = (ticketId: typeof one.ticketId, capabilityHash: string, communeId = vauclair) =>
      house.useCases.readTicket({
        actor: { kind: 'ticket', capabilityHash },
        params: { communeId, ticketId },
        query: undefined,
        body: undefined,
        now: start,
      });
    expect(asserted(await read(one.ticketId, one.capabilityHash)).state).toBe('waiting');
    expect(refusalOf(await read(two.ticketId, one.capabilityHash))).toBe('capability_wrong');
    expect(refusalOf(await read(one.ticketId, one.capabilityHash, otherCommune))).toBe('capability_wrong');
    expect(refusalOf(await cancel(house, { ...two, capabilityHash: one.capabilityHash }))).toBe(
      'capability_wrong',
    );
    expect((await house.stores.calls.stored(vauclair, two.ticketId))?.view.state).toBe('waiting');
    expect(asserted(await cancel(house, one)).state).toBe('cancelled');
    expect(asserted(await cancel(house, one)).state).toBe('cancelled');
  });

  it('the resident learns the first name only while someone holds the call, and only if it is shown', async () => {
    const { house } = stage();
    for (const [id, shows] of [
      ['lina', true],
      ['omar', false],
    ] as const) {
      const staff = await house.hire(id, { showsFirstName: shows });
      const call = await callAgent(house);
      await take(house, staff, call.ticketId);
      const seen = await house.stores.ticketFeed.view(vauclair, call.ticketId, call.capabilityHash);
      expect(seen?.view).toMatchObject({ state: 'taken', agentFirstName: shows ? id : null });
      await cancel(house, call);
      const after = await house.stores.ticketFeed.view(vauclair, call.ticketId, call.capabilityHash);
      expect(after?.view).toMatchObject({ state: 'cancelled', agentFirstName: null });
    }
  });

  it('whoever proved who they are in one commune finds nothing at the address of another', async () => {
    const { house } = stage();
    const staff = await house.hire('lina', { roles: ['facilitator', 'administrator'] });
    const tried: string[] = [];
    for (const [name, route] of Object.entries(routes)) {
      const useCase = house.useCases[name as keyof typeof house.useCases] as
        ((call: unknown) => Promise<unknown>) | undefined;
      if (!useCase || (route.access !== 'desk' && route.access !== 'kiosk')) continue;
      if (!route.path.includes(':communeId')) continue;
      const actor = route.access === 'desk' ? staff : kioskActor();
      const params = {
        communeId: otherCommune,
        ticketId: crypto.randomUUID(),
        queueId: hall,
        kioskId: hallKiosk,
      };
      expect(refusalOf(await useCase({ actor, params, body: {}, now: start }))).toBe('not_found');
      tried.push(name);
    }
    expect(tried.length).toBeGreaterThanOrEqual(13);
  });

  it('a queue and a kiosk of a site that is not theirs are not found', async () => {
    const { house } = stage();
    const staff = await house.hire('paul', { roles: ['facilitator', 'administrator'], siteIds: [hallSite] });
    const at = { actor: staff, query: undefined, now: start };
    const kiosk = { communeId: vauclair, kioskId: annexeKiosk };
    const queue = { communeId: vauclair, queueId: annexe };
    const replies = [
      await house.useCases.readQueue({ ...at, params: queue, body: undefined }),
      await house.useCases.sayPresent({
        ...at,
        params: queue,
        body: { availability: 'available', holds: [] },
      }),
      await house.useCases.makeEnrolmentCode({ ...at, params: kiosk, body: {} }),
      await house.useCases.revokeKiosk({ ...at, params: kiosk, body: {} }),
    ];
    expect(replies.map(refusalOf)).toEqual(Array(4).fill('not_found'));
    const { kiosks } = asserted(
      await house.useCases.listKiosks({ ...at, params: { communeId: vauclair }, body: undefined }),
    );
    expect(kiosks.map(({ siteId }) => siteId)).toEqual([hallSite]);
    expect(kiosks.some(({ siteId }) => siteId === annexeSite)).toBe(false);
  });
});
