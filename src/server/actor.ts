import type { CommuneId, KioskId, QueueId, SiteId, StaffId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Role } from '#contract/schemas/desk.ts';
import type { PublicJwk } from '#contract/schemas/kiosk.ts';

/** Who a request comes from, as its access rule proved it before any use case runs. */
export type Actor = Anyone | KioskActor | CapabilityActor | StaffActor;

export interface Anyone {
  readonly kind: 'anyone';
}

export interface KioskActor {
  readonly kind: 'kiosk';
  readonly communeId: CommuneId;
  readonly kioskId: KioskId;
  readonly siteId: SiteId;
  readonly queueId: QueueId;
  readonly label: string;
  readonly publicKey: PublicJwk;
}

/** What a capability may be of: a call, a payment attempt, a kiosk's invitation to pay. */
export type CapabilityKind = 'ticket' | 'payment' | 'invitation';

/** Someone who says that they hold a capability of this kind; only its hash goes further than the door. */
export interface CapabilityActor<Kind extends CapabilityKind = CapabilityKind> {
  readonly kind: Kind;
  readonly capabilityHash: string;
}

export type TicketActor = CapabilityActor<'ticket'>;

export interface StaffActor {
  readonly kind: 'staff';
  readonly communeId: CommuneId;
  readonly staffId: StaffId;
  /** First name only if the person lets it be shown. */
  readonly shownFirstName: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly queueIds: readonly QueueId[];
  readonly siteIds: readonly SiteId[];
  /** SHA-256 of the session's token, hex: the key of its row. */
  readonly tokenHash: string;
  readonly sessionEndsAt: Instant;
}

export type ActorOf<Access extends string> = Access extends 'kiosk'
  ? KioskActor
  : Access extends CapabilityKind
    ? CapabilityActor<Access>
    : Access extends 'desk'
      ? StaffActor
      : Anyone;
