import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { elapsed, millis, type Instant } from '#core/instant.ts';
import {
  promiseOf,
  type Presence,
  type PromiseKey,
  type ResidentCall,
  type Situation,
} from '#core/ticket/promise.ts';
import { isOpen } from '#core/ticket/ticket.ts';
import type { CallState, KioskServices } from '../services.ts';

/** Which sentence about people each part of the screen may say now. */
export interface Standing {
  /** On the waiting screen, for whoever comes next. */
  readonly onAttract: ReadonlySignal<PromiseKey>;
  /** On the bar: a call that ended no longer counts. */
  readonly onBar: ReadonlySignal<PromiseKey>;
  /** On the page of the call itself. */
  readonly ofCall: ReadonlySignal<PromiseKey>;
  readonly presence: ReadonlySignal<Presence | null>;
  readonly calledHereAt: ReadonlySignal<Instant | null>;
  dispose(): void;
}

export interface StandingNeeds {
  readonly kiosk: KioskServices;
  readonly online: ReadonlySignal<boolean>;
  readonly site: ReadonlySignal<Situation['site']>;
  readonly now: ReadonlySignal<Instant>;
}

const isClosed = (state: CallState): boolean => state.kind === 'held' && !isOpen(state.view.state);

export const createStanding = ({ kiosk, online, site, now }: StandingNeeds): Standing => {
  const wasTaken = signal(false);
  const remember = effect(() => {
    const call = kiosk.call.state.value;
    if (call.kind !== 'held') wasTaken.value = false;
    else if (call.view.takenAt !== null || call.view.state === 'taken') wasTaken.value = true;
  });

  const presence = computed<Presence | null>(() => {
    const beat = kiosk.heartbeat.value;
    if (!beat) return null;
    const { presence: people, now: serverNow } = beat.reply;
    const sinceReply = Math.max(0, elapsed(beat.receivedAt, now.value));
    const ageMillis = millis(elapsed(people.seenAt, serverNow) + sinceReply);
    return { available: people.available, busy: people.busy, ageMillis };
  });
  const calledHereAt = computed(() => kiosk.heartbeat.value?.reply.calledHereAt ?? null);

  const callOf = (state: CallState): ResidentCall | null => {
    if (state.kind === 'kept') return { is: 'kept' };
    return state.kind === 'held' ? { is: 'held', ticket: state.view, wasTaken: wasTaken.value } : null;
  };
  const situation = (at: Situation['at'], call: ResidentCall | null): Situation => ({
    connection: online.value ? 'online' : 'offline',
    presence: presence.value,
    site: site.value,
    at,
    call,
    calledHereAt: calledHereAt.value,
    keptHere: kiosk.keptHere.value,
  });

  return {
    onAttract: computed(() => promiseOf(situation('attract', null))),
    onBar: computed(() => {
      const state = kiosk.call.state.value;
      return promiseOf(situation('visit', isClosed(state) ? null : callOf(state)));
    }),
    ofCall: computed(() => promiseOf(situation('visit', callOf(kiosk.call.state.value)))),
    presence,
    calledHereAt,
    dispose: remember,
  };
};
