import { useEffect, useRef, useState } from 'preact/hooks';
import { useMeasuredBlock } from '../screen/use-measured-block.ts';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import { Echo } from './echo.tsx';
import { KeyRows } from './key-rows.tsx';
import { boardOf, otherScript } from './keyboard-layouts.ts';
import type { KeyboardLayout, LetterOrder, Script } from './keyboard-layouts.ts';
import type { KeyboardWords } from './keyboard-words.ts';
import { TurnKeys } from './turn-keys.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useTyping } from './use-typing.ts';
import './keyboard.css';

export type KeyboardProps = {
  readonly layout: KeyboardLayout;
  readonly fieldLabel: string;
  readonly value: string;
  readonly words: KeyboardWords;
  readonly onChange: (value: string) => void;
  readonly onDone: () => void;
  /** Told when the person asks for the other order of letters on 'azerty' or 'abc'. */
  readonly onLayout: (order: LetterOrder) => void;
  /** Told when the person asks for the other letters; who can't change them is not offered to. */
  readonly onScript?: ((script: Script) => void) | undefined;
};

/** What a search finds is read below its field while one types; any other field is read with what surrounds it. */
const bringFieldIntoSight = (): void => {
  const field = document.activeElement;
  const searching = field instanceof HTMLInputElement && field.type === 'search';
  const shown = searching ? (field.closest('.text-field') ?? field) : field;
  shown?.scrollIntoView({ block: searching ? 'start' : 'center' });
  // Where there is no room for its words and itself, the words give way.
  if (searching) field.scrollIntoView({ block: 'nearest' });
};

/**
 * Stands above the bar, never over it, and keeps the focus in the field it writes to.
 * Its height is told to the page as --keyboard-block, so that the Screen makes room.
 */
export function Keyboard(props: KeyboardProps) {
  const { layout, fieldLabel, value, words, onChange, onDone, onLayout, onScript } = props;
  const box = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<LetterOrder>(layout === 'abc' ? 'abc' : 'azerty');
  const [said, setSaid] = useState('');
  const typing = useTyping(value, onChange);
  useKeptFocus(box);
  useMeasuredBlock(box, '--keyboard-block');
  useEffect(bringFieldIntoSight, [fieldLabel]);

  const shown = layout === 'azerty' || layout === 'abc' ? layout : order;
  const board = boardOf(layout, shown);
  const turn = (next: LetterOrder) => {
    setOrder(next);
    if (layout === 'azerty' || layout === 'abc') onLayout(next);
  };
  const write = (script: Script) => {
    setSaid(words.scripts[script]);
    onScript?.(script);
  };
  return (
    <div class="keyboard" data-layout={layout} ref={box} role="group" aria-label={words.label}>
      <div class="keyboard__inside">
        <Echo fieldLabel={fieldLabel} value={value} words={words} />
        <KeyRows
          board={board}
          words={words}
          typing={typing}
          empty={value === ''}
          turns={
            <TurnKeys
              script={onScript ? otherScript(layout) : null}
              order={board.order ? (shown === 'abc' ? 'azerty' : 'abc') : null}
              words={words}
              onScript={write}
              onOrder={turn}
            />
          }
          onDone={onDone}
          onSaid={setSaid}
        />
      </div>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}
