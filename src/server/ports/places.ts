import type { Role } from '#contract/schemas/desk.ts';
import type { CommuneId, KioskId, QueueId, SiteId, StaffId } from '#core/ids.ts';

/** The places of one commune, as its kiosk-config lists them. */
export interface CommunePlaces {
  readonly commune: { readonly id: CommuneId; readonly name: string };
  readonly sites: readonly SitePlace[];
  readonly kiosks: readonly KioskPlace[];
  /** Queues that belong to no site. */
  readonly services?: readonly ServicePlace[];
  /** Back offices: a queue each, of the service's own id. Who works there reads what was sent to it; no call rises there. */
  readonly offices?: readonly ServicePlace[];
}

export interface SitePlace {
  readonly id: SiteId;
  readonly name: string;
  readonly queueId: QueueId;
  /** When its untaken calls rise, and to which service's queue: the commune's first unless named. */
  readonly rise?: {
    readonly managerMinutes: number;
    readonly remoteMinutes: number;
    readonly to: QueueId | null;
  };
}

export interface ServicePlace {
  readonly queueId: QueueId;
  readonly name: string;
}

export interface KioskPlace {
  readonly id: KioskId;
  readonly siteId: SiteId;
  readonly label: string;
  readonly place: string;
  readonly pxPerMm: number;
}

export interface StaffMember {
  readonly communeId: CommuneId;
  readonly id: StaffId;
  readonly email: string;
  readonly firstName: string;
  readonly name: string;
  readonly showsFirstName: boolean;
  readonly roles: readonly Role[];
  readonly queueIds: readonly QueueId[];
  readonly siteIds: readonly SiteId[];
  readonly passwordHash: string;
}

/** A service to which residents send requests that no officer can read. */
export interface UnreadService {
  readonly queueId: QueueId;
  readonly name: string;
  /** Requests that are not answered yet. */
  readonly waiting: number;
}

/** Puts what the content says into the database. Doing it again changes nothing but words that changed. */
export interface Places {
  /** Throws `QueueIdTaken`, and puts nothing. */
  put(places: CommunePlaces): Promise<void>;
  putStaff(member: StaffMember): Promise<void>;
  /** Of the offices, and of all that open requests were sent to: where no officer works who may sign in. */
  unread(commune: CommuneId, offices: readonly QueueId[]): Promise<readonly UnreadService[]>;
  /** Which of these members of staff the database knows. */
  knownAmong(commune: CommuneId, ids: readonly StaffId[]): Promise<readonly StaffId[]>;
}
