/** The service worker of one setting, as the page sees it. */
export interface Worker {
  /** Resolves when the browser has accepted the worker; rejects when it can't (no support, blocked, no network). */
  register(tell: { readonly waiting: () => void; readonly controlling: () => void }): Promise<void>;
  /** Asks the server whether there is a newer one. */
  check(): Promise<void>;
  /** Lets the waiting worker take over; `controlling` follows. */
  activate(): void;
}
