import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { millis } from '#core/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import type { OpenPayWindow, PayWindow } from '../../ports/pay-window.ts';
import type { Attempt, PayFor } from './attempt.ts';
import { isSettled } from './settled.ts';

/** Paying on the kiosk itself, in a window of the provider's that this page keeps a handle on. */
export interface PayHere {
  /** True from the touch until the window is closed. */
  readonly open: ReadonlySignal<boolean>;
  /** Must be called by a touch itself. False when the browser opens no window. */
  start(pay: PayFor): boolean;
  /** "Fermer", the idle question and the wipe: the window goes, what became of the payment stays with the server. */
  close(): void;
  dispose(): void;
}

export interface PayHereDeps {
  readonly openWindow: OpenPayWindow;
  readonly clock: Clock;
  readonly attempt: Attempt;
}

const glance = millis(500);

export const createPayHere = ({ openWindow, clock, attempt }: PayHereDeps): PayHere => {
  const held = signal<PayWindow | null>(null);
  let callOff = (): void => undefined;

  const close = (): void => {
    callOff();
    const window = held.peek();
    held.value = null;
    window?.close();
  };
  const watch = (): void => {
    callOff = clock.after(glance, () => {
      const looks = held.peek()?.look();
      if (looks === 'away') watch();
      else close();
    });
  };
  const lead = async (window: PayWindow, pay: PayFor): Promise<void> => {
    const page = await attempt.start(pay);
    if (held.peek() !== window) return;
    if (page === null) return close();
    window.go(page);
    watch();
  };
  // Paid, or over: nothing is left to do over there.
  const closeOnceSettled = effect(() => {
    const now = attempt.state.value;
    if (held.value !== null && now.is === 'known' && isSettled(now.payment)) close();
  });

  return {
    open: computed(() => held.value !== null),
    start: (pay) => {
      close();
      const window = openWindow();
      if (window === null) return false;
      // The new attempt first: the one before may be settled, which closes a window.
      void lead(window, pay);
      held.value = window;
      return true;
    },
    close,
    dispose: () => {
      closeOnceSettled();
      close();
    },
  };
};
