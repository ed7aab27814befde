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
  askBeforeLeaving: (on) => {
    // Listened to only while needed: it keeps a page out of the browser's way back.
    if (on) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  },
});
