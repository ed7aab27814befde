import type { CommuneId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import type { PointTarget } from '#core/together/point.ts';
import type { ShownScreen } from '#core/together/screen.ts';
import type { StaffActor } from '../actor.ts';

export interface SaidScreen {
  readonly communeId: CommuneId;
  readonly ticketId: TicketId;
  readonly capabilityHash: string;
  /** The hold that the resident said yes to. */
  readonly takenAt: Instant;
  readonly nth: number;
  readonly screen: ShownScreen | null;
}

export interface PointedAt {
  readonly target: PointTarget;
  readonly at: Instant;
}

export interface SeenScreen {
  readonly screen: ShownScreen | null;
  readonly pointed: PointedAt | null;
}

/**
 * What residents show of their screens, and what agents point at there. It outlives neither the hold nor the silence of
 * its kiosk, and is in no log of events. What changed is durable enough for the present only: a crash may lose it.
 */
export interface Together {
  /** Replaces what was said before, unless that was counted later. False when the call is not held as they say. */
  show(said: SaidScreen, now: Instant): Promise<boolean>;
  /** Null unless this person holds the call. */
  seen(staff: StaffActor, ticket: TicketId, now: Instant): Promise<SeenScreen | null>;
  /** False when the screen moved on from this step meanwhile, or is not shown to this person. */
  point(
    staff: StaffActor,
    ticket: TicketId,
    step: { readonly procedureId: string; readonly stepId: string },
    target: PointTarget,
    now: Instant,
  ): Promise<boolean>;
  /** For the resident's own call; null when no open call answers to the capability. */
  pointed(
    commune: CommuneId,
    ticket: TicketId,
    capabilityHash: string,
    now: Instant,
  ): Promise<{ readonly pointed: PointedAt | null } | null>;
}

/** A procedure as it is published now; null when that version is not. */
export interface PublishedProcedures {
  find(commune: CommuneId, id: string, version: string): Procedure | null;
}
