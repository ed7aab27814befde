/** Lets one page of this browser profile do what two must not do at once. */
export interface Locks {
  /**
   * Waits until this page holds `name`, then runs `whileHeld` and holds the name until its promise ends. Never starts
   * once `signal` is aborted. Where the browser has no locks it runs at once.
   */
  hold(name: string, signal: AbortSignal, whileHeld: () => Promise<void>): Promise<void>;
}
