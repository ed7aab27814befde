/** The browser's `fetch`, called with a path of our own origin. Rejects when no answer came. */
export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/**
 * What the browser believes of its network. `false` is reliable; `true` only says that some cable or wireless is up,
 * behind which a captive portal or nothing may stand.
 */
export interface OnlineHint {
  online(): boolean;
  /** Returns the way to stop listening. */
  onChange(tell: (online: boolean) => void): () => void;
}
