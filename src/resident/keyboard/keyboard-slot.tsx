import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { useResident } from '../app/resident-context.ts';
import type { OpenProps } from './open-keyboard.tsx';

const board = signal<{ readonly Loaded: ComponentType<OpenProps> } | null>(null);

const fetchBoard = (): void => {
  if (board.peek()) return;
  import('./open-keyboard.tsx').then(
    ({ OpenKeyboard }) => {
      board.value = { Loaded: OpenKeyboard };
    },
    () => setTimeout(fetchBoard, 2_000),
  );
};

/** Where the keyboard stands while a field wants it. The waiting screen comes first, and the keyboard right after it. */
export function KeyboardSlot() {
  const { kiosk, language } = useResident();
  const keyboard = kiosk?.keyboard;
  const target = keyboard?.target.value;
  useEffect(() => {
    if (keyboard) fetchBoard();
  }, [keyboard]);
  if (!keyboard || !target || !board.value) return null;
  return <board.value.Loaded keyboard={keyboard} target={target} translator={language.translator.value} />;
}
