import { type Sql, sql } from './sql.ts';

/** Tickets of these queues, and those that rose to them; `of` is the ticket's name in the statement. */
export const ticketReachedBy = (
  { queueIds }: { readonly queueIds: readonly string[] },
  of: Sql = sql`t`,
): Sql =>
  sql`(${of}.queue_id = ANY(${queueIds}::text[])
    OR (${of}.risen_queue_id IS NOT NULL AND ${of}.risen_queue_id = ANY(${queueIds}::text[])))`;

/** Call-backs of these sites, and those that belong to none: asked for at home or on the telephone. */
export const callbackReachedBy = ({ siteIds }: { readonly siteIds: readonly string[] }): Sql =>
  sql`(site_id IS NULL OR site_id = ANY(${siteIds}::text[]))`;
