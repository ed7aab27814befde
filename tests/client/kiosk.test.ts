import { effect } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ResidentServices } from '#resident/services.ts';
import { after, minutes } from '#core/instant.ts';
import { cents } from '#core/payment/cents.ts';
import type { TicketContext } from '#core/ticket/ticket.ts';
import { sha256 } from '#client/bytes/sha256.ts';
import { fromBase64url } from '#client/bytes/base64url.ts';
import type { KioskSetting } from '#client/setting/kiosk.ts';
import { type KioskWorld, kioskWorld } from './fakes/kiosk-world.ts';

const context: TicketContext = {
  procedureId: 'acte-naissance',
  procedureVersion: 'v1',
  stepId: 'qui',
  locale: 'fr',
  needs: ['deaf'],
};

let world: KioskWorld;
beforeEach(async () => {
  world = await kioskWorld();
});

const stateOf = ({ kiosk }: KioskSetting) => kiosk.call.state.value;
const callUntil = async (
  setting: KioskSetting,
  kind: string,
  change: Partial<typeof context> = {},
): Promise<void> => {
  setting.kiosk.call.open({ ...context, ...change });
  await world.until(() => stateOf(setting).kind === kind);
};
const onlyTicket = () => {
  const [ticket] = [...world.server.tickets.values()];
  if (ticket === undefined || world.server.tickets.size !== 1)
    throw new Error('there is not exactly one ticket');
  return ticket;
};

describe('a kiosk', () => {
  it('is what the resident’s screens ask for', async () => {
    const setting: Omit<ResidentServices, 'keptPayment' | 'payments' | 'drafts'> = await world.begin();
    expect(setting.kiosk?.enrolment.state.value).toEqual({ kind: 'none', busy: false, problem: null });
  });

  it('becomes one by a typed code, however it is typed, and stays one after a restart', async () => {
    const setting = await world.beginEnrolled();
    expect(setting.kiosk.heartbeat.value?.reply.presence.available).toBe(1);
    const again = await world.begin();
    expect(again.kiosk.enrolment.state.value.kind).toBe('enrolled');
  });

  it('becomes one with a touch in the demonstration, and says what went wrong otherwise', async () => {
    const setting = await world.begin();
    setting.kiosk.enrolment.enrolWithCode('wrong');
    await world.until(() => setting.kiosk.enrolment.state.value.kind === 'none' && !isBusy(setting));
    expect(setting.kiosk.enrolment.state.value).toMatchObject({ problem: 'code_wrong' });
    setting.kiosk.enrolment.enrolDemo('borne-1' as never);
    await world.until(() => setting.kiosk.enrolment.state.value.kind === 'enrolled');
  });

  it('says offline when it can’t be enrolled for want of a network', async () => {
    world.server.up = false;
    const setting = await world.begin();
    setting.kiosk.enrolment.enrolWithCode('abcd-2345');
    await world.until(() => !isBusy(setting));
    expect(setting.kiosk.enrolment.state.value).toMatchObject({ kind: 'none', problem: 'offline' });
  });

  it('is none any more once it is revoked', async () => {
    const setting = await world.beginEnrolled();
    world.server.revoked = true;
    await world.clock().pass(21_000);
    await world.until(() => setting.kiosk.enrolment.state.value.kind === 'none');
    expect(setting.kiosk.enrolment.state.value).toMatchObject({ problem: 'kiosk_revoked' });
  });

  it('remembers that this is the demonstration when it starts without a network', async () => {
    const first = await world.begin();
    await world.until(() => first.demo.value);
    world.server.up = false;
    expect((await world.begin()).demo.value).toBe(true);
  });
});

const isBusy = ({ kiosk }: KioskSetting): boolean => {
  const state = kiosk.enrolment.state.value;
  return state.kind === 'none' && state.busy;
};

describe('a call', () => {
  it('reaches the server sealed, and follows its ticket live', async () => {
    const setting = await world.beginEnrolled();
    await callUntil(setting, 'held');
    expect(onlyTicket().call).toMatchObject({ kind: 'ticket/v1', context });
    const { ticketId } = onlyTicket().envelope;
    await world.until(() => world.server.lines.has(ticketId));
    world.change(ticketId, { state: 'taken', agentFirstName: 'Inès', place: null });
    await world.until(() => stateOf(setting).kind === 'held' && heldView(setting).state === 'taken');
    expect(heldView(setting).agentFirstName).toBe('Inès');
  });

  it('carries the hash of a capability that only this page has', async () => {
    const setting = await world.beginEnrolled();
    await callUntil(setting, 'held');
    await world.until(() => world.asked.some(({ path }) => path.endsWith('/stream')));
    const stream = world.asked.find(({ path }) => path.endsWith('/stream'));
    const capability = stream?.headers.get('authorization')?.slice('Bearer '.length) ?? '';
    expect(fromBase64url(capability)).toHaveLength(32);
    expect(onlyTicket().call.capabilityHash).toBe(await sha256(fromBase64url(capability)));
    const written = JSON.stringify([...world.disk.rows.values(), ...world.disk.memory]);
    expect(written).not.toContain(capability);
    expect(stream?.headers.has('x-kiosk-proof')).toBe(false);
  });

  it('is one call however often it is touched', async () => {
    const setting = await world.beginEnrolled();
    setting.kiosk.call.open(context);
    setting.kiosk.call.open(context);
    await world.until(() => stateOf(setting).kind === 'held');
    setting.kiosk.call.open(context);
    await world.clock().pass(5_000);
    expect(world.server.tickets.size).toBe(1);
  });

  it('is kept without a network, says so, and arrives once with it', async () => {
    const setting = await world.beginEnrolled();
    world.network(false);
    await callUntil(setting, 'kept');
    await world.clock().pass(60_000);
    expect(stateOf(setting).kind).toBe('kept');
    world.network(true);
    await world.until(() => stateOf(setting).kind === 'held');
    // What was on its way when the network came back began at most one time limit before.
    expect(onlyTicket().heldForMillis).toBeGreaterThanOrEqual(60_000 - 15_000);
    expect(world.disk.rows.size).toBe(0);
    expect(heldView(setting).state).toBe('waiting');
  });

  it('is not late because the clock was set right while it waited', async () => {
    const setting = await world.beginEnrolled();
    world.network(false);
    await callUntil(setting, 'kept');
    world.clock().jump(50 * 365 * 86_400_000);
    world.network(true);
    await world.until(() => stateOf(setting).kind === 'held');
    expect(heldView(setting).state).toBe('waiting');
  });

  it('that is delivered too late shows that it was missed', async () => {
    const setting = await world.beginEnrolled();
    world.network(false);
    await callUntil(setting, 'kept');
    await world.clock().pass(16 * 60_000);
    world.network(true);
    await world.until(() => stateOf(setting).kind === 'held');
    expect(heldView(setting).state).toBe('missed');
  });

  it('survives a power cut, is sent by the next page, and is shown there only as kept', async () => {
    const setting = await world.beginEnrolled();
    world.network(false);
    await callUntil(setting, 'kept');
    const next = await world.begin();
    await world.until(() => next.kiosk.keptHere.value);
    expect(stateOf(next).kind).toBe('none');
    world.network(true);
    await world.until(() => world.server.tickets.size === 1);
    await world.until(() => !next.kiosk.keptHere.value);
    expect(onlyTicket().personLeft).toBe(false);
  });

  it('is cancelled on the server, as soon as it answers', async () => {
    const setting = await world.beginEnrolled();
    await callUntil(setting, 'held');
    world.server.up = false;
    setting.kiosk.call.cancel();
    await world.clock().pass(4_000);
    expect(heldView(setting).state).toBe('waiting');
    world.server.up = true;
    await world.clock().pass(4_000);
    await world.until(() => heldView(setting).state === 'cancelled');
  });

  it('that was given up before it left rings nobody', async () => {
    const setting = await world.beginEnrolled();
    world.network(false);
    await callUntil(setting, 'kept');
    setting.kiosk.call.cancel();
    expect(stateOf(setting).kind).toBe('none');
    await world.clock().settle();
    world.network(true);
    await world.until(() => world.server.tickets.size === 1);
    // Missed when it left after the touch; cancelled when it was on its way at that very moment.
    await world.until(() => ['missed', 'cancelled'].includes(onlyTicket().view.state));
  });

  it('that is on its way when it is given up is cancelled as it arrives, and says so', async () => {
    const setting = await world.beginEnrolled();
    let after = 'not cancelled';
    const stopWatching = effect(() => {
      if (!setting.outbox.items.value.some(({ state }) => state === 'sending')) return;
      queueMicrotask(() => {
        stopWatching();
        setting.kiosk.call.cancel();
        after = stateOf(setting).kind;
      });
    });
    setting.kiosk.call.open(context);
    await world.until(() => after !== 'not cancelled');
    expect(after).toBe('none');
    await world.until(() => stateOf(setting).kind === 'held');
    expect(heldView(setting).state).toBe('cancelled');
    expect(onlyTicket().view.state).toBe('cancelled');
  });

  it('tells what helps as soon as it can, and the last word wins', async () => {
    const setting = await world.beginEnrolled();
    await callUntil(setting, 'held');
    expect(setting.kiosk.call.needsTold.value).toBe(true);
    world.server.up = false;
    setting.kiosk.call.sayNeeds(['deaf', 'seated']);
    setting.kiosk.call.sayNeeds(['seated']);
    await world.clock().pass(4_000);
    expect(setting.kiosk.call.needsTold.value).toBe(false);
    world.server.up = true;
    await world.clock().pass(4_000);
    await world.until(() => setting.kiosk.call.needsTold.value);
    expect(onlyTicket().needs.at(-1)).toEqual(['seated']);
  });

  it('that is still kept tells what helps once it has arrived', async () => {
    const setting = await world.beginEnrolled();
    world.network(false);
    await callUntil(setting, 'kept');
    setting.kiosk.call.sayNeeds(['blind']);
    expect(setting.kiosk.call.needsTold.value).toBe(false);
    world.network(true);
    await world.until(() => stateOf(setting).kind === 'held' && setting.kiosk.call.needsTold.value);
    expect(onlyTicket().needs).toEqual([['blind']]);
  });

  it('shows a bill to its agent by its own capability, and nothing once its person has left', async () => {
    const setting = await world.beginEnrolled();
    const bill = { reference: 'FA-2026-10-00482', amount: cents(4_250) };
    const standing = { is: 'to-pay' } as const;
    const paper = { label: '', payee: '', issuedOn: '2026-11-02', dueOn: null, standing, means: [] };
    await callUntil(setting, 'held');
    const { share } = await setting.payments();
    const show = async (): Promise<void> => {
      share?.ask({ proof: bill, bill: { ...paper, ...bill } });
      await share?.share();
    };
    await show();
    expect(onlyTicket().bills).toEqual([bill]);
    expect(share?.shown.value?.until).toBe(after(world.clock().now(), minutes(15)));
    await setting.kiosk.wipe({ call: 'keep' });
    expect(share?.shown.value).toBeNull();
    await show();
    expect(onlyTicket().bills).toEqual([bill]);
    expect(share?.question.value).toMatchObject({ trouble: { problem: 'ticket_moved' } });
  });

  it('says nothing more of its person once they have left', async () => {
    const setting = await world.beginEnrolled();
    await callUntil(setting, 'held');
    world.server.up = false;
    setting.kiosk.call.sayNeeds(['blind']);
    await world.clock().pass(4_000);
    await setting.kiosk.wipe({ call: 'keep' });
    world.server.up = true;
    await world.clock().pass(10_000);
    expect(onlyTicket().needs).toEqual([]);
  });

  it('that no disk kept and no answer settled is the same call when it is touched again', async () => {
    const setting = await world.beginEnrolled();
    world.disk.full = true;
    world.server.mute = true;
    await callUntil(setting, 'failed');
    expect(stateOf(setting)).toEqual({ kind: 'failed', problem: 'not-stored' });
    expect(onlyTicket().view.state).toBe('waiting');
    world.server.mute = false;
    await callUntil(setting, 'held', { needs: ['seated'] });
    await world.until(() => setting.kiosk.call.needsTold.value);
    expect(onlyTicket().needs).toEqual([['seated']]);
  });

  it('fails openly on a browser that is no kiosk', async () => {
    const setting = await world.begin();
    await callUntil(setting, 'failed');
    expect(stateOf(setting)).toEqual({ kind: 'failed', problem: 'not-stored' });
    expect(world.disk.rows.size).toBe(0);
  });
});

const heldView = (setting: KioskSetting) => {
  const state = stateOf(setting);
  if (state.kind !== 'held') throw new Error(`the call is ${state.kind}`);
  return state.view;
};

describe('the end of a visit', () => {
  it('forgets the capability, tells the server and leaves for a fresh page', async () => {
    const setting = await world.beginEnrolled();
    await callUntil(setting, 'held');
    await setting.kiosk.wipe({ call: 'keep' });
    expect(stateOf(setting).kind).toBe('none');
    expect(world.server.visitsEnded).toEqual([{ highestSeq: 1 }]);
    expect(world.page).toMatchObject({ cleared: 1, clipboard: 1 });
    expect(world.page.left[0]).toMatch(/^\/borne\?r=/);
    expect(onlyTicket().view.state).toBe('waiting');
  });

  it('cancels on the server what the person does not want to keep', async () => {
    const setting = await world.beginEnrolled();
    await callUntil(setting, 'held');
    await setting.kiosk.wipe({ call: 'drop' });
    expect(onlyTicket().view.state).toBe('cancelled');
  });

  it('marks a call that has not left: its person is gone', async () => {
    const setting = await world.beginEnrolled();
    world.network(false);
    await callUntil(setting, 'kept');
    await setting.kiosk.wipe({ call: 'keep' });
    expect([...world.disk.rows.values()]).toMatchObject([{ personLeft: true }]);
    expect(world.server.visitsEnded).toEqual([]);
    expect(world.page.left).toHaveLength(1);
  });

  it('ends once, even when it is asked for twice', async () => {
    const setting = await world.beginEnrolled();
    await Promise.all([setting.kiosk.wipe({ call: 'keep' }), setting.kiosk.wipe({ call: 'keep' })]);
    expect(world.page.left).toHaveLength(1);
  });
});
