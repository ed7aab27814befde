import { tabMemory } from '#client/adapters/tab-memory.ts';
import type { TabService } from '../services.ts';

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

export const browserTab = (): TabService => ({
  memory: tabMemory(),
  print: () => globalThis.print(),
  copy: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  save: (name, text) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    link.download = name;
    link.click();
    // The browser has taken what it saves by the next turn.
    setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
  },
  askBeforeLeaving: (on) => {
    // Listened to only while needed: it keeps a page out of the browser's way back.
    if (on) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  },
});
