import type { Locks } from '../ports/locks.ts';

/** Web Locks; without them (a page that is no secure context) work begins at once, and the server's ids do the rest. */
export const browserLocks = (): Locks => ({
  hold: async (name, signal, whileHeld) => {
    if (signal.aborted) return;
    const locks = (navigator as Partial<Navigator>).locks;
    if (locks === undefined) return whileHeld();
    await locks.request(name, { signal }, whileHeld);
  },
});
