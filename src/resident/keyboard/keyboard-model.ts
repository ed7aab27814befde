import { signal, type ReadonlySignal } from '@preact/signals';
import type { KeyboardDoor, KeyboardTarget } from '#steps/keyboard-door.ts';
import type { KeyboardLayout } from '#ui/keyboard/keyboard-layouts.ts';

/** The kiosk's keyboard: which field it writes to, if any. */
export interface KeyboardModel extends KeyboardDoor {
  readonly target: ReadonlySignal<KeyboardTarget | null>;
  /** The person's own order of letters, kept from field to field until the wipe. */
  readonly order: ReadonlySignal<KeyboardLayout | null>;
  turn(layout: KeyboardLayout): void;
  close(): void;
  reset(): void;
}

export const createKeyboardModel = (): KeyboardModel => {
  const target = signal<KeyboardTarget | null>(null);
  const order = signal<KeyboardLayout | null>(null);
  const close = (): void => {
    target.value = null;
  };
  return {
    target,
    order,
    open: (next) => {
      if (target.peek()?.id !== next.id) target.value = next;
    },
    turn: (layout) => {
      order.value = layout;
    },
    close,
    reset: () => {
      close();
      order.value = null;
    },
  };
};
