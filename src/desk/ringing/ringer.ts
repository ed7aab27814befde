import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { ChimeKind, DeskClock } from '../services.ts';
import { gapAfter } from './ring-plan.ts';

export interface Ringer {
  /** Someone waits and has not been heard off: the yellow band stands as long as this is true. */
  readonly ringing: ReadonlySignal<boolean>;
  /** Those that ring at this console, hushed or not: what to do first stands first. */
  readonly calls: ReadonlySignal<readonly DeskTicket[]>;
  /** Silences the calls that ring now; the next new call rings again. */
  hush(): void;
  dispose(): void;
}

interface Needs {
  /** The waiting calls that are for this console to hear; for an agent who is busy, paused or absent there are none. */
  readonly waiting: ReadonlySignal<readonly DeskTicket[]>;
  /** False while nobody is on duty here. */
  readonly mayRing: ReadonlySignal<boolean>;
  readonly clock: Pick<DeskClock, 'later'>;
  readonly chime: (kind: ChimeKind) => void;
  readonly onNew: (calls: readonly DeskTicket[]) => void;
}

const kindOf = (calls: readonly DeskTicket[]): ChimeKind =>
  calls.some((call) => call.needs.length > 0) ? 'access' : 'call';

/** Chimes at once for a new call, then with growing gaps until no call waits, or none that was not hushed. */
export const createRinger = ({ waiting, mayRing, clock, chime, onNew }: Needs): Ringer => {
  const hushed = signal(false);
  let known: ReadonlySet<string> = new Set();
  let stop: (() => void) | null = null;

  const quiet = (): void => {
    stop?.();
    stop = null;
  };
  const ring = (calls: readonly DeskTicket[], rung: number): void => {
    quiet();
    chime(kindOf(calls));
    stop = clock.later(gapAfter(rung), () => ring(waiting.peek(), rung + 1));
  };
  const forget = (): void => {
    quiet();
    known = new Set();
    hushed.value = false;
  };

  const end = effect(() => {
    const calls = waiting.value;
    if (!mayRing.value || calls.length === 0) return forget();
    const fresh = calls.filter((call) => !known.has(call.ticketId));
    known = new Set(calls.map((call) => call.ticketId));
    if (fresh.length === 0) return;
    hushed.value = false;
    onNew(fresh);
    ring(fresh, 1);
  });

  return {
    calls: waiting,
    ringing: computed(() => mayRing.value && waiting.value.length > 0 && !hushed.value),
    hush: () => {
      hushed.value = true;
      quiet();
    },
    dispose: () => {
      end();
      quiet();
    },
  };
};
