import { signal, type ReadonlySignal } from '@preact/signals';
import type { KeyboardDoor, KeyboardTarget } from '#steps/keyboard-door.ts';
import type { KeysChoice } from './keys-choice.ts';

/** The kiosk's keyboard: which field it writes to, if any. */
export interface KeyboardModel extends KeyboardDoor {
  readonly target: ReadonlySignal<KeyboardTarget | null>;
  readonly choice: ReadonlySignal<KeysChoice | null>;
  choose(choice: KeysChoice): void;
  close(): void;
  reset(): void;
}

export const createKeyboardModel = (): KeyboardModel => {
  const target = signal<KeyboardTarget | null>(null);
  const choice = signal<KeysChoice | null>(null);
  const close = (): void => {
    target.value = null;
  };
  return {
    target,
    choice,
    open: (next) => {
      if (target.peek()?.id !== next.id) target.value = next;
    },
    choose: (next) => {
      choice.value = next;
    },
    close,
    reset: () => {
      close();
      choice.value = null;
    },
  };
};
