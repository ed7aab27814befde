import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icon/icon.tsx';
import { Key } from './key.tsx';
import type { KeyProps } from './key.tsx';
import type { Board, KeyRow } from './keyboard-layouts.ts';
import type { KeyboardWords } from './keyboard-words.ts';
import { useRepeat } from './use-repeat.ts';
import type { Typing } from './use-typing.ts';

export type KeyRowsProps = {
  readonly board: Board;
  readonly words: KeyboardWords;
  readonly typing: Typing;
  readonly empty: boolean;
  /** The keys that change the letters. */
  readonly turns: ComponentChildren;
  readonly onDone: () => void;
  readonly onSaid: (sign: string) => void;
};

export function KeyRows({ board, words, typing, empty, turns, onDone, onSaid }: KeyRowsProps) {
  const [asked, setAsked] = useState<boolean | null>(null);
  const high = board.shift && (asked ?? empty);
  const repeat = useRepeat(typing.erase);

  const strike = (sign: string) => {
    if (!typing.strike(sign)) return;
    setAsked(null);
    onSaid(words.signs?.[sign] ?? sign);
  };
  const help = (helper: string) => {
    if (typing.help(helper)) onSaid(words.signs?.[helper] ?? helper);
  };
  const keys = (row: KeyRow, kind: KeyProps['kind']) =>
    row.map((sign) => {
      const shown = high ? sign.toUpperCase() : sign;
      return (
        <Key key={sign} kind={kind} label={words.signs?.[sign]} onStrike={() => strike(shown)}>
          {shown}
        </Key>
      );
    });
  const [first = [], ...others] = board.rows;
  return (
    <div class="keyboard__rows">
      {board.helpers.length > 0 && (
        <div class="keyboard__row keyboard__row--helpers">
          {board.helpers.map((helper) => (
            <Key key={helper} kind="helper" label={words.signs?.[helper]} onStrike={() => help(helper)}>
              {helper}
            </Key>
          ))}
        </div>
      )}
      <div class="keyboard__row">{keys(first, 'digit')}</div>
      {board.accents.length > 0 && <div class="keyboard__row">{keys(board.accents, 'accent')}</div>}
      {others.map((row) => (
        <div key={row[0]} class="keyboard__row">
          {keys(row, board.pad ? 'digit' : 'sign')}
        </div>
      ))}
      <div class="keyboard__row">
        {board.shift && (
          <Key kind="tool" label={words.shift} pressed={high} onStrike={() => setAsked(!high)}>
            <Icon name="shift" />
          </Key>
        )}
        {keys(board.lastRow, board.pad ? 'digit' : 'sign')}
        <Key kind="tool" label={words.backspace} repeat={repeat}>
          <Icon name="backspace" />
        </Key>
      </div>
      <div class="keyboard__row keyboard__row--last">
        {turns}
        {keys(board.besideSpace, 'sign')}
        {board.space && (
          <Key kind="space" onStrike={() => strike(' ')}>
            {words.space}
          </Key>
        )}
        <Key kind="done" onStrike={onDone}>
          <Icon name="check" />
          {words.done}
        </Key>
      </div>
    </div>
  );
}
