import type { CommuneId } from '#core/ids.ts';
import { coverKeptDays } from '#core/presence/cover.ts';
import type { Limits } from '../../ports/upkeep.ts';
import { billPurge } from './bill-purge.ts';
import { callbackPurge } from './callback-purge.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';
import { idleLimit } from './staff-actors.ts';

const day = 86_400_000;
const before = ({ now }: Limits, millis: number): Date => new Date(now - millis);

/** From each queue's log goes its beginning only, so that what stays has no hole. */
const events = (commune: CommuneId, { forgetBefore }: Limits): Sql => sql`
  DELETE FROM ticket_event e USING queue q
  WHERE q.commune_id = ${commune} AND e.commune_id = q.commune_id AND e.queue_id = q.queue_id
    AND e.seq < coalesce(
      (SELECT min(kept.seq) FROM ticket_event kept
        WHERE kept.commune_id = q.commune_id AND kept.queue_id = q.queue_id
          AND kept.at >= ${at(forgetBefore)}),
      q.last_seq + 1)`;

const tickets = (commune: CommuneId, { forgetBefore }: Limits): Sql => sql`
  DELETE FROM ticket WHERE (commune_id, ticket_id) IN (
    SELECT t.commune_id, t.ticket_id FROM ticket t
    WHERE t.commune_id = ${commune} AND t.closed_at < ${at(forgetBefore)} AND NOT EXISTS (
      SELECT FROM ticket_event e WHERE e.commune_id = t.commune_id AND e.ticket_id = t.ticket_id)
    LIMIT 5000)`;

const receipts = (commune: CommuneId, { forgetBefore }: Limits): Sql => sql`
  DELETE FROM kiosk_receipt r USING kiosk k
  WHERE k.commune_id = ${commune} AND r.commune_id = k.commune_id AND r.kiosk_id = k.kiosk_id
    AND r.enrolment < k.enrolment AND r.received_at < ${at(forgetBefore)}`;

/** As many as an estimate of waiting looks at. */
const serviceTimes = (commune: CommuneId): Sql => sql`
  DELETE FROM service_time s USING queue q
  WHERE q.commune_id = ${commune} AND s.commune_id = q.commune_id AND s.queue_id = q.queue_id
    AND s.nth <= (
      SELECT kept.nth FROM service_time kept WHERE kept.commune_id = q.commune_id AND kept.queue_id = q.queue_id
      ORDER BY kept.nth DESC OFFSET 500 LIMIT 1)`;

const statements = (commune: CommuneId, limits: Limits): readonly Sql[] => [
  sql`DELETE FROM presence WHERE commune_id = ${commune} AND seen_at < ${at(limits.presentSince)}`,
  sql`DELETE FROM kiosk_proof WHERE commune_id = ${commune} AND forget_at < ${at(limits.now)}`,
  sql`DELETE FROM enrolment_code
    WHERE commune_id = ${commune} AND (expires_at <= ${at(limits.now)} OR tries_left <= 0)`,
  sql`DELETE FROM staff_session WHERE commune_id = ${commune}
    AND (ends_at <= ${at(limits.now)} OR last_used_at <= ${before(limits, idleLimit)})`,
  sql`DELETE FROM staff_invitation WHERE commune_id = ${commune} AND ends_at <= ${at(limits.now)}`,
  // The hours of a day are kept as long as what is known of its presence, which is read beside them.
  sql`DELETE FROM site_notice WHERE commune_id = ${commune} AND to_at < ${before(limits, 30 * day)}
    AND (hours IS NULL OR to_at < ${before(limits, coverKeptDays * day)})`,
  sql`DELETE FROM site_cover WHERE commune_id = ${commune} AND slot_at < ${before(limits, coverKeptDays * day)}`,
  sql`DELETE FROM sign_in_failure WHERE commune_id = ${commune} AND last_at < ${before(limits, day)}`,
  sql`DELETE FROM bill_guess WHERE commune_id = ${commune} AND since < ${before(limits, day)}`,
  sql`DELETE FROM invitation WHERE commune_id = ${commune} AND ends_at < ${before(limits, day)}`,
  // What a kiosk that fell silent left behind; the hold's end takes the rest.
  sql`DELETE FROM shown_screen WHERE commune_id = ${commune} AND said_at < ${before(limits, 60_000)}`,
  sql`DELETE FROM bill_share WHERE commune_id = ${commune} AND until <= ${at(limits.now)}`,
  // The answer stays readable for three months; what is left after that tells only that it was answered.
  sql`UPDATE request SET state = 'closed', closed_at = ${at(limits.now)}, content = NULL, answer = NULL
    WHERE commune_id = ${commune} AND state = 'answered' AND answered_at < ${before(limits, 90 * day)}`,
  sql`DELETE FROM request
    WHERE commune_id = ${commune} AND state = 'closed' AND closed_at < ${before(limits, 365 * day)}`,
  billPurge(commune, limits),
  ...callbackPurge(commune, limits),
  sql`DELETE FROM account_look WHERE commune_id = ${commune} AND at < ${before(limits, 365 * day)}`,
  sql`DELETE FROM account_look_reading
    WHERE commune_id = ${commune} AND at < ${before(limits, 365 * day)}`,
  // What was answered stays as long as it may be shown, and long enough to be compared; what waits stays.
  sql`DELETE FROM content_report WHERE commune_id = ${commune} AND replied_on < ${before(limits, 400 * day)}::timestamptz::date`,
  sql`DELETE FROM vain_search WHERE commune_id = ${commune} AND day < ${before(limits, 400 * day)}::timestamptz::date`,
  sql`DELETE FROM queue_day_number
    WHERE commune_id = ${commune} AND day < ${before(limits, 2 * day)}::timestamptz::date`,
  serviceTimes(commune),
  events(commune, limits),
  tickets(commune, limits),
  receipts(commune, limits),
];

export const purge =
  (db: Database) =>
  async (commune: CommuneId, limits: Limits): Promise<void> => {
    for (const statement of statements(commune, limits)) await db.rows(statement);
  };
