import type { SeqMirror } from '../ports/seq-mirror.ts';

const key = 'cote-a-cote.seq';

/** The count in local storage, which Chromium keeps in another database than IndexedDB's. */
export const localSeqMirror = (): SeqMirror => {
  let known = 0;
  const read = (): number => {
    try {
      const stored = Number(localStorage.getItem(key));
      if (Number.isSafeInteger(stored)) known = Math.max(known, stored);
    } catch {
      // Blocked or broken: what this page remembers must do.
    }
    return known;
  };
  return {
    read,
    raise: (to) => {
      known = Math.max(read(), to);
      try {
        localStorage.setItem(key, String(known));
      } catch {
        // As above.
      }
    },
  };
};
