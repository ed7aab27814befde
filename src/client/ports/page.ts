/** The page itself, as far as a wipe needs to touch it. */
export interface Page {
  /** Leaves for a fresh page at this address without a step back to this one. */
  replace(address: string): void;
  /** Empties the clipboard if the browser allows it. */
  clearClipboard(): Promise<void>;
  /** Empties the document and this origin's session storage at once. */
  clearDocument(): void;
  /** How many pages a step back could reach, this one included. */
  historyLength(): number;
}
