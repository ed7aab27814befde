import type { Availability } from '#contract/schemas/desk.ts';
import type { Instant } from '#core/instant.ts';
import { presenceBeat } from '#core/ticket/timing.ts';
import type { DeskApi } from '../../api/call.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DeskQueue } from './desk-queue.ts';

/** Keeps this console's presence, and its holds on tickets, at the server. */
export interface DeskPresence {
  /** Says so at once and then every 15 seconds; `null` says `absent` once, and then nothing. */
  say(availability: Availability | null): void;
}

export interface DeskPresenceDeps {
  readonly api: DeskApi;
  readonly clock: Clock;
  readonly queue: DeskQueue;
  readonly learnTime: (serverNow: Instant) => void;
  readonly onSignedOut: () => void;
}

export const createDeskPresence = (deps: DeskPresenceDeps): DeskPresence => {
  const { api, clock, queue } = deps;
  let saying: Availability | null = null;
  let turn = 0;
  let callOff = (): void => undefined;

  const speak = async (mine: number, availability: Availability): Promise<void> => {
    const queueId = queue.following();
    if (queueId !== null) {
      const body = { availability, holds: [...queue.holds()].slice(0, 20) };
      const answer = await api.call('sayPresent', { params: { queueId }, body });
      if (mine !== turn) return;
      if (answer.ok) {
        deps.learnTime(answer.value.now);
        queue.heard(answer.value.colleagues);
        // The stream says so too; this is for a stream that is down.
        if (answer.value.holds.some(({ held }) => !held)) queue.reread();
      } else if (answer.problem === 'signed_out') return deps.onSignedOut();
    }
    callOff = clock.after(presenceBeat, () => void speak(mine, availability));
  };

  /** Said once, so that no kiosk promises for another minute somebody who has just left. */
  const leave = (): void => {
    const queueId = queue.following();
    if (queueId === null) return;
    const body = { availability: 'absent' as const, holds: [] };
    void api.call('sayPresent', { params: { queueId }, body, keepalive: true });
  };

  return {
    say: (availability) => {
      if (availability === saying) return;
      if (availability === null) leave();
      saying = availability;
      turn += 1;
      callOff();
      if (availability !== null) void speak(turn, availability);
    },
  };
};
