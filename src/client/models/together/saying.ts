import { type ReadonlySignal, signal } from '@preact/signals';
import { type Instant, type Millis, millis, seconds } from '#core/instant.ts';
import { screenSaidEvery, type ShownScreen } from '#core/together/screen.ts';
import type { ResidentApi } from '../../api/call.ts';
import { isVerdict } from '../../api/verdict.ts';
import type { Clock } from '../../ports/clock.ts';
import type { OwnCall } from '../own-call.ts';

/** Tells the server where its resident stands: the last word wins, one message at a time, whatever the network does. */
export interface Saying {
  /** The last word did not arrive. */
  readonly cut: ReadonlySignal<boolean>;
  start(own: OwnCall, takenAt: Instant): void;
  /** Null is a "stop": said until it arrived, or the server heard nothing for so long that it shows nothing. */
  say(screen: ShownScreen | null): void;
  /** A "stop" that may outlive this page. */
  sayLast(): void;
  stop(): void;
}

/** Someone who types says many words; the agent needs the last, and a call may say no more than 60 in a minute. */
const between: Millis = seconds(1);
const soon = 60;
const again: Millis = seconds(2);

interface Hold {
  readonly own: OwnCall;
  readonly takenAt: Instant;
}

export const createSaying = (
  { api, clock }: { readonly api: ResidentApi; readonly clock: Clock },
  onOver: () => void,
): Saying => {
  const cut = signal(false);
  let hold: Hold | null = null;
  let nth = 0;
  let word: ShownScreen | null = null;
  let dirty = false;
  let busy = false;
  let sentAt = -Infinity;
  let turn = new AbortController();
  let callOff = (): void => undefined;

  const stop = (): void => {
    turn.abort();
    turn = new AbortController();
    callOff();
    hold = null;
    busy = false;
    dirty = false;
    cut.value = false;
  };

  const body = (takenAt: Instant, screen: ShownScreen | null) => {
    nth += 1;
    // The wire's types know no readonly list.
    return { nth, takenAt, screen: screen as never };
  };

  const send = async ({ own: { ticketId, capability }, takenAt }: Hold): Promise<void> => {
    const { signal } = turn;
    callOff();
    busy = true;
    dirty = false;
    sentAt = clock.uptime();
    const said = word;
    const answer = await api.call('showScreen', {
      params: { ticketId },
      capability,
      signal,
      timeout: seconds(8),
      body: body(takenAt, said),
    });
    if (signal.aborted) return;
    busy = false;
    if (!answer.ok && isVerdict(answer)) {
      stop();
      return onOver();
    }
    cut.value = !answer.ok;
    if (answer.ok && said === null && !dirty) return stop();
    if (!answer.ok) dirty = true;
    callOff = clock.after(answer.ok ? (dirty ? between : screenSaidEvery) : again, next);
  };

  const next = (): void => {
    if (hold && !busy) void send(hold);
  };

  return {
    cut,
    start: (own, takenAt) => {
      stop();
      hold = { own, takenAt };
    },
    say: (screen) => {
      if (!hold) return;
      word = screen;
      if (dirty && screen !== null) return;
      dirty = true;
      // The first word of a while leaves at once; more than one in a moment leave as one.
      callOff();
      const pause = Math.max(soon, sentAt + between - clock.uptime());
      if (!busy) callOff = clock.after(millis(screen === null ? 0 : pause), next);
    },
    sayLast: () => {
      if (!hold) return;
      const { own, takenAt } = hold;
      const { ticketId, capability } = own;
      void api.call('showScreen', {
        params: { ticketId },
        capability,
        keepalive: true,
        body: body(takenAt, null),
      });
    },
    stop,
  };
};
