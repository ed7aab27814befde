import type { CallbackSlot } from '#core/callback/slots.ts';
import type { Instant } from '#core/instant.ts';

/** What a caller on the phone says of the call that they would like; the id is the page's own, kept for another try. */
export interface SaidCallback {
  readonly number: string;
  readonly slot: CallbackSlot;
  /** Counts what was corrected under the same id, from 1. */
  readonly nth: number;
}

/** The code is said to the caller, who follows the call-back by it. */
export interface PromisedCallback {
  readonly trackingCode: string;
  readonly dueAt: Instant;
}
