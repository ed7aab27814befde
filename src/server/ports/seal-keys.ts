import type { EnvelopeUse } from '#contract/envelope-binding.ts';
import type { SealKey } from '#contract/schemas/kiosk.ts';
import type { Envelope } from '#contract/schemas/ticket.ts';
import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';

/** The keys that kiosks seal to. Private halves never leave the adapter. */
export interface SealKeys {
  /** Keys that may seal now, the one to use first. */
  current(commune: CommuneId, now: Instant): Promise<readonly SealKey[]>;
  /** The sealed bytes; null when the digest, the use, the binding or the key is not ours. */
  open(commune: CommuneId, envelope: Envelope, use: EnvelopeUse): Promise<Uint8Array | null>;
  /** Makes the next key when none lasts 30 days more, and destroys those that no envelope can need any longer. */
  rotate(commune: CommuneId, now: Instant): Promise<void>;
}
