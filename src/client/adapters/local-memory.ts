import type { Memory } from '../ports/memory.ts';

const prefix = 'cote-a-cote.';

export const localMemory = (): Memory => ({
  read: (key) => {
    try {
      return localStorage.getItem(prefix + key);
    } catch {
      return null;
    }
  },
  write: (key, value) => {
    try {
      localStorage.setItem(prefix + key, value);
    } catch {
      // Then it is asked again next time.
    }
  },
});
