import { useEffect, useRef, useState } from 'preact/hooks';
import { useMeasuredBlock } from '../screen/use-measured-block.ts';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import { Echo } from './echo.tsx';
import { KeyRows } from './key-rows.tsx';
import { boardOf } from './keyboard-layouts.ts';
import type { KeyboardLayout, LetterOrder } from './keyboard-layouts.ts';
import type { KeyboardWords } from './keyboard-words.ts';
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
  readonly onLayout: (layout: KeyboardLayout) => void;
};

/** What a search finds is read below its field while one types; any other field is read with what surrounds it. */
const bringFieldIntoSight = (): void => {
  const field = document.activeElement;
  const searching = field instanceof HTMLInputElement && field.type === 'search';
  const shown = searching ? (field.closest('.text-field') ?? field) : field;
  shown?.scrollIntoView({ block: searching ? 'start' : 'center' });
};

/**
 * Stands above the bar, never over it, and keeps the focus in the field it writes to.
 * Its height is told to the page as --keyboard-block, so that the Screen makes room.
 */
export function Keyboard({ layout, fieldLabel, value, words, onChange, onDone, onLayout }: KeyboardProps) {
  const box = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<LetterOrder>(layout === 'abc' ? 'abc' : 'azerty');
  const [said, setSaid] = useState('');
  const typing = useTyping(value, onChange);
  useKeptFocus(box);
  useMeasuredBlock(box, '--keyboard-block');
  useEffect(bringFieldIntoSight, [fieldLabel]);

  const shown = layout === 'azerty' || layout === 'abc' ? layout : order;
  const turn = () => {
    const next = shown === 'abc' ? 'azerty' : 'abc';
    setOrder(next);
    if (layout === 'azerty' || layout === 'abc') onLayout(next);
  };
  return (
    <div class="keyboard" data-layout={layout} ref={box} role="group" aria-label={words.label}>
      <div class="keyboard__inside">
        <Echo fieldLabel={fieldLabel} value={value} words={words} />
        <KeyRows
          board={boardOf(layout, shown)}
          order={shown}
          words={words}
          typing={typing}
          empty={value === ''}
          onTurn={turn}
          onDone={onDone}
          onSaid={setSaid}
        />
      </div>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}
