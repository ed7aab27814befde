import { useEffect, useState } from 'preact/hooks';
import type { Caret } from './typing.ts';

/** The field being written in, when it holds the same text as the keyboard. */
export function fieldOf(value: string): HTMLInputElement | null {
  const active = document.activeElement;
  return active instanceof HTMLInputElement && active.value === value ? active : null;
}

/** Where the next sign goes: at the field's caret, or at the end where the field has none to show. */
export function caretOf(value: string): Caret {
  const field = fieldOf(value);
  const start = field?.selectionStart ?? value.length;
  return { start, end: field?.selectionEnd ?? start };
}

/** The same, kept up to date on screen. */
export function useCaret(value: string): Caret {
  const [, redraw] = useState(0);
  useEffect(() => {
    const look = () => redraw((count) => count + 1);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return caretOf(value);
}

/** Chromium puts the caret at the end when a page sets a field's value, so it is put back after drawing. */
export function placeCaret(field: HTMLInputElement | null, at: number): void {
  if (!field || field.selectionStart === null) return;
  requestAnimationFrame(() => field.setSelectionRange(at, at));
}
