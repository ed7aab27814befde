import { useRef } from 'preact/hooks';
import { createStrikeFilter } from './strike-filter.ts';
import { eraseAt, typeAt, typeHelper } from './typing.ts';
import type { Typed } from './typing.ts';
import { caretOf, fieldOf, placeCaret } from './use-caret.ts';

export type Typing = {
  /** False when the strike was the echo of the one before. */
  readonly strike: (sign: string) => boolean;
  readonly help: (helper: string) => boolean;
  readonly erase: () => void;
};

/** Turns strikes into the field's next text, at its caret. */
export function useTyping(value: string, onChange: (value: string) => void): Typing {
  const filter = useRef<((key: string) => boolean) | null>(null);
  filter.current ??= createStrikeFilter(() => performance.now());
  const lets = filter.current;

  const write = (typed: Typed) => {
    const field = fieldOf(value);
    onChange(typed.value);
    placeCaret(field, typed.caret);
    return true;
  };
  return {
    strike: (sign) => lets(sign) && write(typeAt(value, caretOf(value), sign)),
    help: (helper) => lets(helper) && write(typeHelper(value, caretOf(value), helper)),
    erase: () => void write(eraseAt(value, caretOf(value))),
  };
}
