import type { CommuneId, KioskId, StaffId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { DeskSession } from '#contract/schemas/desk.ts';
import type { KioskActor, StaffActor } from '../actor.ts';

/** What the access rules of the HTTP door need to know of kiosks. */
export interface KioskDoor {
  /** `revoked` and unknown kiosks give null: the caller can't tell them apart. */
  find(commune: CommuneId, kiosk: KioskId): Promise<KioskActor | null>;
  /** True the first time a proof's `jti` is seen for this kiosk; false for ever after, in every server process. */
  claimProof(commune: CommuneId, kiosk: KioskId, jti: string, forgetAt: Instant): Promise<boolean>;
}

/** What the access rules need to know of desk sessions. Tokens are stored as SHA-256 only. */
export interface SessionDoor {
  /** The stored argon2id hash and id for an e-mail address, any case; null when there is nobody. */
  credentials(commune: CommuneId, email: string): Promise<{ staffId: StaffId; passwordHash: string } | null>;
  open(
    commune: CommuneId,
    staff: StaffId,
    tokenHash: string,
    now: Instant,
    endsAt: Instant,
  ): Promise<DeskSession>;
  /** Null when unknown, revoked, past its end, or unused for 30 minutes; otherwise marks it used. */
  find(commune: CommuneId, tokenHash: string, now: Instant): Promise<StaffActor | null>;
  describe(staff: StaffActor): Promise<DeskSession>;
  revoke(commune: CommuneId, tokenHash: string, now: Instant): Promise<void>;
  /** Counts a failed sign-in; answers until when this account must wait, or null. */
  failed(commune: CommuneId, email: string, now: Instant): Promise<Instant | null>;
  lockedUntil(commune: CommuneId, email: string, now: Instant): Promise<Instant | null>;
}
