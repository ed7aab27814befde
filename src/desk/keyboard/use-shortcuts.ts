import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useDesk } from '../use-desk.ts';
import { isWriting } from './is-writing.ts';
import { runShortcut } from './run-shortcut.ts';
import { shortcutOf } from './shortcuts.ts';

/** The keys of the desk, and the sheet that lists them. While the sheet is open it alone hears keys. */
export const useShortcuts = () => {
  const desk = useDesk();
  const sheet = useSignal(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (sheet.peek()) return;
      const writing = isWriting(event.target);
      const on = desk.services.preferences.current.peek().shortcuts;
      const shortcut = shortcutOf(
        {
          key: event.key,
          ctrlKey: event.ctrlKey,
          metaKey: event.metaKey,
          altKey: event.altKey,
          repeat: event.repeat,
          writing,
        },
        on,
      );
      if (shortcut === null) return;
      if (shortcut === 'sheet') sheet.value = true;
      else runShortcut(desk, shortcut, writing);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);
  return {
    sheet: sheet.value,
    openSheet: () => {
      sheet.value = true;
    },
    closeSheet: () => {
      sheet.value = false;
    },
  };
};
