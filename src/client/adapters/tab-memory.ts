import type { Memory } from '../ports/memory.ts';

const prefix = 'cote-a-cote.';

/** What one tab remembers until it is closed. */
export const tabMemory = (): Memory => ({
  read: (key) => {
    try {
      return sessionStorage.getItem(prefix + key);
    } catch {
      return null;
    }
  },
  write: (key, value) => {
    try {
      sessionStorage.setItem(prefix + key, value);
    } catch {
      // Then a reload forgets it.
    }
  },
});
