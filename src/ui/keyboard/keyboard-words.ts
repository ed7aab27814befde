import type { KeyboardLayout } from './keyboard-layouts.ts';

export type KeyboardWords = {
  /** Names the whole keyboard: "Clavier à l’écran". */
  readonly label: string;
  readonly shift: string;
  readonly space: string;
  readonly backspace: string;
  readonly done: string;
  /** Shown in the echo while the field is empty. */
  readonly empty: string;
  /** Names of the layouts one can change to: "Chiffres", "AZERTY", "A B C". */
  readonly layouts: Readonly<Record<KeyboardLayout, string>>;
  /** How a sign is said, where a screen reader would skip it: { '@': 'arobase' }. */
  readonly signs?: Readonly<Record<string, string>> | undefined;
};
