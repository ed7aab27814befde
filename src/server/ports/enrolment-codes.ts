import type { CommuneId, KioskId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';

export interface EnrolmentCode {
  /** The first two characters in clear: a wrong try counts against this code alone. */
  readonly selector: string;
  /** SHA-256 of the whole code. */
  readonly hash: string;
  readonly expiresAt: Instant;
}

/** One-time codes that make a browser a kiosk: at most one waits for each kiosk. */
export interface EnrolmentCodes {
  /** Replaces the kiosk's waiting code. */
  put(commune: CommuneId, kiosk: KioskId, code: EnrolmentCode): Promise<void>;
  /** Spends one of the five tries of each live code with this selector, before anything is compared. */
  attempt(commune: CommuneId, selector: string, now: Instant): Promise<readonly WaitingCode[]>;
}

export interface WaitingCode {
  readonly kioskId: KioskId;
  readonly hash: string;
}
