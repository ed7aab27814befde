/** What a kiosk's code held: an id and what opens it, both made at random; no name, no bill, no amount. */
export interface ScannedCode {
  readonly invitationId: string;
  readonly secret: string;
}

/** Where one tab keeps the code that it was opened with, in case the browser kills it. Never throws. */
export interface KeptCodes {
  read(): ScannedCode | null;
  write(code: ScannedCode): void;
  clear(): void;
}
