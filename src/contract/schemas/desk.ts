import * as v from 'valibot';
import { count, instant, kioskId, queueId, siteId, staffId, ticketId } from './base.ts';
import { outboxStorage } from './kiosk.ts';
import { deskTicket } from './ticket.ts';

export const roles = ['facilitator', 'officer', 'manager', 'administrator', 'data-protection'] as const;
export const role = v.picklist(roles);
export type Role = v.InferOutput<typeof role>;

/** People at a site; callers of a telephone service; requests to a back office, where nothing rings. */
const queueKind = v.picklist(['site', 'phone', 'office']);

export const deskSession = v.object({
  staffId,
  name: v.string(),
  showsFirstName: v.boolean(),
  roles: v.array(role),
  queues: v.array(v.object({ queueId, kind: queueKind, name: v.string(), siteId: v.nullable(siteId) })),
  endsAt: instant,
  demo: v.boolean(),
});
export type DeskSession = v.InferOutput<typeof deskSession>;

/** A fictional member of staff; its password is public and opens nothing outside the demonstration. */
export const demoAccount = v.object({
  name: v.string(),
  roles: v.array(role),
  email: v.string(),
  password: v.string(),
});
export type DemoAccount = v.InferOutput<typeof demoAccount>;

export const availabilities = ['available', 'busy', 'paused', 'absent'] as const;
export const availability = v.picklist(availabilities);
export type Availability = v.InferOutput<typeof availability>;

/** The queue at one event number; a stream from `after=seq` goes on from there without a gap. */
export const queueSnapshot = v.object({
  seq: count,
  now: instant,
  tickets: v.array(deskTicket),
  colleagues: v.object({ available: count, busy: count }),
});
export type QueueSnapshot = v.InferOutput<typeof queueSnapshot>;

export const hold = v.object({ ticketId, fence: count });

export const presenceReply = v.object({
  now: instant,
  holds: v.array(v.object({ ticketId, held: v.boolean(), leaseUntil: v.nullable(instant) })),
  colleagues: v.object({ available: count, busy: count }),
});

export const deskKiosk = v.object({
  kioskId,
  siteId,
  label: v.string(),
  place: v.string(),
  enrolledAt: v.nullable(instant),
  lastSeenAt: v.nullable(instant),
  outboxWaiting: count,
  /** How its disk keeps calls, as it said last; null when it never said. */
  outboxStorage: v.optional(v.nullable(outboxStorage)),
  /** Envelopes that this kiosk numbered and that never came, older than 15 minutes. */
  missing: count,
});
export type DeskKiosk = v.InferOutput<typeof deskKiosk>;
