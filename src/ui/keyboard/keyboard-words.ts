import type { LetterOrder, Script } from './keyboard-layouts.ts';

export type KeyboardWords = {
  /** Names the whole keyboard: "Clavier à l’écran". */
  readonly label: string;
  readonly shift: string;
  readonly space: string;
  readonly backspace: string;
  readonly done: string;
  /** Shown in the echo while the field is empty. */
  readonly empty: string;
  /** Names of the orders of letters one can change to: "AZERTY", "A B C". */
  readonly layouts: Readonly<Record<LetterOrder, string>>;
  /** How the keys « ABC » and « ع » are said, each with what it shows: "ABC, lettres latines". */
  readonly scripts: Readonly<Record<Script, string>>;
  /** How a sign is said, where a screen reader would skip it: { '@': 'arobase' }. */
  readonly signs?: Readonly<Record<string, string>> | undefined;
};
