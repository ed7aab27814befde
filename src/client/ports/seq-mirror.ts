/**
 * A second place for the count of envelopes, on another medium than the outbox. When the outbox's disk is emptied the
 * count goes on from here, so that the server sees a hole instead of nothing. Never throws.
 */
export interface SeqMirror {
  /** 0 when it was never raised, or can't be read. */
  read(): number;
  /** Never lowers it. */
  raise(to: number): void;
}
