import type { Role } from '#contract/schemas/desk.ts';
import type { CommuneId, QueueId, SiteId, StaffId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';

export interface StoredAccount {
  readonly staffId: StaffId;
  readonly name: string;
  readonly firstName: string;
  readonly email: string;
  readonly showsFirstName: boolean;
  readonly roles: readonly Role[];
  readonly queueIds: readonly QueueId[];
  readonly suspended: boolean;
  readonly passwordHash: string;
}

export interface StoredInvitation {
  readonly invitationId: string;
  readonly email: string;
  readonly staffId: StaffId | null;
  readonly roles: readonly Role[];
  readonly queueIds: readonly QueueId[];
  readonly endsAt: Instant;
}

export interface StaffQueue {
  readonly queueId: QueueId;
  readonly name: string;
  readonly siteId: SiteId | null;
}

export interface AccountChange {
  readonly roles: readonly Role[];
  readonly queueIds: readonly QueueId[];
  readonly suspended: boolean;
}

export interface NewAccount {
  readonly firstName: string;
  readonly name: string;
  readonly showsFirstName: boolean;
  readonly passwordHash: string;
}

/** `last`: nobody who administers the commune would be left, and nothing was changed. */
export type Changed = 'done' | 'gone' | 'last';

/** The accounts of one commune's staff. The sites of an account are those of its queues. */
export interface Staff {
  accounts(commune: CommuneId): Promise<readonly StoredAccount[]>;
  account(commune: CommuneId, staff: StaffId): Promise<StoredAccount | null>;
  queues(commune: CommuneId): Promise<readonly StaffQueue[]>;
  invitations(commune: CommuneId, now: Instant): Promise<readonly StoredInvitation[]>;
  /** In place of any earlier invitation of the same address. */
  invite(commune: CommuneId, invitation: StoredInvitation, tokenHash: string): Promise<void>;
  withdraw(commune: CommuneId, invitationId: string): Promise<void>;
  invitation(commune: CommuneId, tokenHash: string, now: Instant): Promise<StoredInvitation | null>;
  /** Spends the invitation; false when it is gone. A new password ends every session and any lock of the account. */
  accept(commune: CommuneId, tokenHash: string, account: NewAccount, now: Instant): Promise<boolean>;
  /** Whoever loses a queue, or all of them for a while, holds none of its calls any more: they wait again. */
  change(commune: CommuneId, staff: StaffId, change: AccountChange, now: Instant): Promise<Changed>;
  remove(commune: CommuneId, staff: StaffId, now: Instant): Promise<Changed>;
  /** Ends every session but that of `tokenHash`. */
  setPassword(commune: CommuneId, staff: StaffId, passwordHash: string, tokenHash: string): Promise<void>;
  showFirstName(commune: CommuneId, staff: StaffId, shows: boolean): Promise<void>;
}

export interface StaffSecrets {
  /** 256 random bits, base64url. */
  newToken(): string;
  hash(token: string): string;
}
