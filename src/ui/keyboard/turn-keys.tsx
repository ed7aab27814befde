import { Key } from './key.tsx';
import type { LetterOrder, Script } from './keyboard-layouts.ts';
import type { KeyboardWords } from './keyboard-words.ts';

export type TurnKeysProps = {
  /** The letters that can be had instead, where there are any. */
  readonly script: Script | null;
  /** The order that can be had instead, where there is one. */
  readonly order: LetterOrder | null;
  readonly words: KeyboardWords;
  readonly onScript: (script: Script) => void;
  readonly onOrder: (order: LetterOrder) => void;
};

/** Each names its own letters in themselves, so that whoever reads only those finds the way to them. */
const shown: Readonly<Record<Script, string>> = { latin: 'ABC', arabic: 'ع' };

/** What one touches to have other letters, or the same in another order: always at the same corner. */
export function TurnKeys({ script, order, words, onScript, onOrder }: TurnKeysProps) {
  return (
    <>
      {script && (
        <Key kind="tool" label={words.scripts[script]} onStrike={() => onScript(script)}>
          {shown[script]}
        </Key>
      )}
      {order && (
        <Key kind="tool" onStrike={() => onOrder(order)}>
          {words.layouts[order]}
        </Key>
      )}
    </>
  );
}
