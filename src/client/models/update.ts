import { type ReadonlySignal, signal } from '@preact/signals';
import { type Millis, minutes, seconds } from '#core/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Worker } from '../ports/worker.ts';

/**
 * `none`: this page runs what is newest here. `waiting`: a newer one is stored and waits. `replaced`: another page let
 * it in, so that this one runs beside files that may be gone: it must reload as soon as it may.
 */
export type UpdateState = 'none' | 'waiting' | 'replaced';

/** A newer version of the product, taken only when nobody is in the middle of something. */
export interface Update {
  readonly state: ReadonlySignal<UpdateState>;
  start(): void;
  /** Asks now, for instance when the server called this page too old. */
  check(): void;
  /** To be called between two residents: takes the newer version, if there is one, and reloads. */
  applyWhenIdle(): void;
  dispose(): void;
}

export interface UpdateDeps {
  readonly worker: Worker;
  readonly clock: Clock;
  readonly reload: () => void;
}

const every: Millis = minutes(30);
/** A kiosk that started without a network has no worker yet. */
const tryAgain: Millis = seconds(60);

export const createUpdate = ({ worker, clock, reload }: UpdateDeps): Update => {
  const state = signal<UpdateState>('none');
  let applying = false;
  let disposed = false;
  let callOff = (): void => undefined;

  const later = (wait: Millis, run: () => void): void => {
    callOff = clock.after(wait, run);
  };
  const look = (): void => {
    // A worker whose first install failed is gone, and has to be registered again.
    worker.check().catch(() => register());
  };
  const lookAgain = (): void =>
    later(every, () => {
      look();
      lookAgain();
    });

  const waiting = (): void => {
    if (state.peek() === 'none') state.value = 'waiting';
  };
  const controlling = (): void => {
    if (disposed) return;
    state.value = 'replaced';
    if (applying) reload();
  };

  const register = (): void => {
    callOff();
    worker.register({ waiting, controlling }).then(lookAgain, () => {
      if (!disposed) later(tryAgain, register);
    });
  };

  return {
    state,
    start: register,
    check: look,
    applyWhenIdle: () => {
      if (state.peek() === 'replaced') return reload();
      if (state.peek() !== 'waiting') return;
      applying = true;
      worker.activate();
    },
    dispose: () => {
      disposed = true;
      callOff();
    },
  };
};
