import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import { millis, minutes, seconds, type Millis } from '#core/instant.ts';
import type { Clock } from '../services.ts';

/**
 * What kind of screen stands there. `waiting`: a call is open and nobody took it yet, or a phone is being followed.
 * `remote`: an agent helps from elsewhere, and nobody stands beside the screen.
 * `paying`: the provider's window stands before this page, which sees no touch; its page lives 15 minutes. `calm`: nothing to wipe, or an
 * agent is on the way or there, whose pace no clock measures.
 */
export type IdleKind = 'calm' | 'info' | 'form' | 'waiting' | 'remote' | 'paying';

interface Patience {
  readonly quiet: Millis;
  readonly warning: Millis;
}

/** RGAA 13.1 asks for at least 20 seconds to answer a warning. */
export const patienceOf: Readonly<Record<Exclude<IdleKind, 'calm'>, Patience>> = {
  info: { quiet: seconds(60), warning: seconds(30) },
  form: { quiet: seconds(120), warning: seconds(30) },
  waiting: { quiet: seconds(300), warning: seconds(60) },
  remote: { quiet: minutes(8), warning: seconds(60) },
  paying: { quiet: minutes(15), warning: seconds(60) },
};

export interface Idle {
  /** Null while nothing is asked; then how many whole seconds are left, and of how many. */
  readonly warning: ReadonlySignal<{ readonly left: number; readonly total: number } | null>;
  /** A touch or a key. Does nothing while the warning stands: only its own button answers it. */
  touch(): void;
  /** As often as one likes. */
  moreTime(): void;
  dispose(): void;
}

/**
 * Warns, then ends the visit. Rests on deadlines, not on ticks, and on the page's own uptime: a clock that the server sets
 * right in the middle of a visit neither ends it nor stretches it.
 */
export const createIdle = (clock: Clock, kind: ReadonlySignal<IdleKind>, end: () => void): Idle => {
  const since = signal<Millis>(clock.uptime());
  const now = signal<Millis>(clock.uptime());
  const restart = (): void => {
    now.value = clock.uptime();
    since.value = clock.uptime();
  };
  const warning = computed(() => {
    if (kind.value === 'calm') return null;
    const { quiet, warning: grace } = patienceOf[kind.value];
    const left = millis(quiet + grace - (now.value - since.value));
    if (left > grace) return null;
    return { left: Math.max(0, Math.ceil(left / 1_000)), total: grace / 1_000 };
  });

  const restartOnNewKind = effect(() => {
    void kind.value;
    untracked(restart);
  });

  const look = (): void => {
    now.value = clock.uptime();
    if (warning.peek()?.left !== 0) return;
    restart();
    end();
  };
  let forget = (): void => undefined;
  const tick = (): void => {
    forget = clock.wake(seconds(1), tick);
    look();
  };
  forget = clock.wake(seconds(1), tick);

  return {
    warning,
    touch: () => {
      look();
      if (!warning.peek()) since.value = clock.uptime();
    },
    moreTime: restart,
    dispose: () => {
      forget();
      restartOnNewKind();
    },
  };
};
