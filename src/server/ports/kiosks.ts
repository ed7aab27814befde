import type { DeskKiosk } from '#contract/schemas/desk.ts';
import type { DemoKiosk, EnrolledKiosk, OutboxStorage, PublicJwk } from '#contract/schemas/kiosk.ts';
import type { CommuneId, KioskId, SiteId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { KioskActor } from '../actor.ts';

export interface Beat {
  readonly outboxWaiting: number;
  readonly highestSeq: number;
  /** Null when the kiosk did not say. */
  readonly outboxStorage: OutboxStorage | null;
  readonly now: Instant;
}

export interface KioskNews {
  /** When the last call from this kiosk that is still open was made. */
  readonly calledHereAt: Instant | null;
  readonly outOfService: boolean;
}

export interface Kiosks {
  beat(kiosk: KioskActor, beat: Beat): Promise<KioskNews>;
  /** How the kiosks of these sites are; holes in a kiosk's count are told once they are older than `holesBefore`. */
  list(commune: CommuneId, sites: readonly SiteId[], holesBefore: Instant): Promise<readonly DeskKiosk[]>;
  listForDemo(commune: CommuneId): Promise<readonly DemoKiosk[]>;
  describe(commune: CommuneId, kiosk: KioskId): Promise<Omit<EnrolledKiosk, 'sealKeys'> | null>;
  siteOf(commune: CommuneId, kiosk: KioskId): Promise<SiteId | null>;
  /** Ends the key and any code that still waits. */
  revoke(commune: CommuneId, kiosk: KioskId, now: Instant): Promise<void>;
  /** Spends the code and puts the new key in place of any other, in one transaction; false when the code is gone. */
  enrol(commune: CommuneId, kiosk: KioskId, codeHash: string, key: PublicJwk, now: Instant): Promise<boolean>;
}
