import * as v from 'valibot';
import { isIsoDate } from '#core/calendar/dates.ts';
import type { CommuneId, KioskId, QueueId, SiteId, StaffId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { locales } from '#core/locale.ts';
import { accessNeeds, ticketStates } from '#core/ticket/ticket.ts';

/** The same schema, its output known under the name that `core` gives it. */
const named = <T>(schema: v.GenericSchema<string, string> | v.GenericSchema<number, number>) =>
  schema as unknown as v.GenericSchema<T, T>;

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/));

export const communeId = named<CommuneId>(slug);
export const siteId = named<SiteId>(slug);
export const queueId = named<QueueId>(slug);
export const kioskId = named<KioskId>(slug);
export const staffId = named<StaffId>(slug);
export const ticketId = named<TicketId>(
  v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)),
);

/** Whole milliseconds since 1970, between 2000 and 2100. */
export const instant = named<Instant>(
  v.pipe(v.number(), v.integer(), v.minValue(946_684_800_000), v.maxValue(4_102_444_800_000)),
);

/**
 * A day that exists, from 1900, where a device's dead clock may begin, to 2999: far outside it neither clocks nor the
 * database can count.
 */
export const day = v.pipe(v.string(), v.regex(/^(?:19|2\d)\d{2}-\d{2}-\d{2}$/), v.check(isIsoDate));

/** Minutes since midnight, by the clocks of Paris. */
export const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_440));

export const locale = v.picklist(locales);
export const accessNeed = v.picklist(accessNeeds);
export const needs = v.pipe(v.array(accessNeed), v.maxLength(8));
export const ticketState = v.picklist(ticketStates);
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));
export const contentId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
export const version = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,64}$/));
export const base64url = (max: number) => v.pipe(v.string(), v.maxLength(max), v.regex(/^[A-Za-z0-9_-]+$/));
/** Words, or none. A NUL is none of them: PostgreSQL refuses it in a text. */
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max), v.regex(/^[^\0]*$/));
export const line = (max: number) => v.pipe(text(max), v.minLength(1));
