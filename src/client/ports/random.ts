/** Chance. `bytes` and `uuid` can't be guessed; `fraction` only spreads retries. */
export interface Random {
  bytes(length: number): Uint8Array<ArrayBuffer>;
  /** A random (version 4) UUID in lower case. */
  uuid(): string;
  /** From 0 up to, not including, 1. */
  fraction(): number;
}
