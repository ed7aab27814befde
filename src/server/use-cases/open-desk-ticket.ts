import type { Body } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { QueueId, TicketId } from '#core/ids.ts';
import { after, type Instant } from '#core/instant.ts';
import { leaseLength } from '#core/ticket/timing.ts';
import type { StaffActor } from '../actor.ts';
import type { DeskEntries, DeskEntry } from '../ports/desk-entries.ts';
import type { Holds } from '../ports/holds.ts';
import { type Refusal, type UseCases, refuse } from '../use-case.ts';

interface Deps {
  readonly deskEntries: DeskEntries;
  readonly holds: Holds;
}

type Said = Body<typeof routes.openPhoneTicket>;

interface Place {
  readonly queueId: QueueId;
  readonly ticketId: TicketId;
}

type Manner = Pick<DeskEntry, 'origin' | 'serves'>;

/** The id is the page's own, so that asking again after a lost reply opens nothing twice. */
const open = async (
  { deskEntries, holds }: Deps,
  staff: StaffActor,
  place: Place,
  said: Said,
  manner: Manner,
  now: Instant,
): Promise<DeskTicket | Refusal> => {
  const { communeId, staffId, queueIds } = staff;
  if (!queueIds.includes(place.queueId)) return refuse('not_found');
  const { procedureId, procedureVersion, locale, needs } = said;
  const what = { procedureId, procedureVersion, locale, needs };
  const leaseUntil = after(now, leaseLength);
  await deskEntries.open({ communeId, staffId, ...place, ...what, ...manner, now, leaseUntil });
  return (await holds.read(staff, place.ticketId))?.ticket ?? refuse('not_found');
};

export const openCounterTicket =
  (deps: Deps): UseCases['openCounterTicket'] =>
  ({ actor, params, body, now }) =>
    open(deps, actor, params, body, { origin: 'counter', serves: body.serves }, now);

export const openPhoneTicket =
  (deps: Deps): UseCases['openPhoneTicket'] =>
  ({ actor, params, body, now }) =>
    open(deps, actor, params, body, { origin: 'phone', serves: true }, now);
