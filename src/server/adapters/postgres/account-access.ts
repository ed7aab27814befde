import type { BillId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { BillReference } from '#core/payment/reference.ts';
import type { StaffActor } from '../../actor.ts';
import type { AccountAccess, BillShare, Look, SharedBill } from '../../ports/account-access.ts';
import { attemptColumns, attemptOf, type AttemptRow } from './attempt-rows.ts';
import { createBills } from './bills.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import type { Pool } from './pool.ts';
import { ticketReachedBy } from './reached-by.ts';
import { sql } from './sql.ts';

/** The ticket is locked, so that a call that closes meanwhile either takes the share with it or refuses it. */
const share = async (db: Database, { communeId, ticketId, ...share }: BillShare): Promise<boolean> => {
  const open = await db.one(sql`
    SELECT ticket_id FROM ticket
    WHERE commune_id = ${communeId} AND ticket_id = ${ticketId}
      AND capability_hash = ${share.capabilityHash} AND closed_at IS NULL FOR UPDATE`);
  if (!open) return false;
  await db.rows(sql`
    INSERT INTO bill_share AS s (commune_id, ticket_id, bill_id, shared_at, until)
    VALUES (${communeId}, ${ticketId}, ${share.billId}, ${at(share.now)}, ${at(share.until)})
    ON CONFLICT (commune_id, ticket_id) DO UPDATE
      SET bill_id = excluded.bill_id, shared_at = excluded.shared_at, until = excluded.until`);
  return true;
};

interface Written {
  readonly billId: BillId;
  readonly sharedAt: Instant;
  readonly until: Instant;
}

const write = (db: Database, staff: StaffActor, ticket: TicketId, now: Instant): Promise<Written | null> =>
  db.one<Written>(sql`
    WITH shown AS (
      SELECT s.commune_id, s.bill_id, s.shared_at, s.until, t.ticket_id, t.number, b.reference
      FROM bill_share s
      JOIN ticket t ON t.commune_id = s.commune_id AND t.ticket_id = s.ticket_id
      JOIN bill b ON b.commune_id = s.commune_id AND b.bill_id = s.bill_id
      WHERE s.commune_id = ${staff.communeId} AND s.ticket_id = ${ticket} AND s.until > ${at(now)}
        AND t.holder = ${staff.staffId} AND ${ticketReachedBy(staff)}
    ), written AS (
      INSERT INTO account_look (commune_id, reference, ticket_id, ticket_number, staff_id, who, at)
      SELECT commune_id, reference, ticket_id, number, ${staff.staffId}, ${staff.name}, ${at(now)} FROM shown
      RETURNING look_id
    )
    SELECT shown.bill_id AS "billId", shown.shared_at AS "sharedAt", shown.until FROM shown, written`);

const look = async (
  db: Database,
  staff: StaffActor,
  ticket: TicketId,
  now: Instant,
): Promise<SharedBill | null> => {
  const written = await write(db, staff, ticket, now);
  if (!written) return null;
  const { billId, sharedAt, until } = written;
  const bill = await createBills(db).byId(staff.communeId, billId);
  if (!bill) throw new Error('a shared bill is not there');
  const attempts = await db.rows<AttemptRow>(sql`
    SELECT ${attemptColumns} FROM payment_attempt a
    WHERE a.commune_id = ${staff.communeId} AND a.bill_id = ${billId} ORDER BY a.created_at, a.attempt_id`);
  return { bill, attempts: attempts.map(attemptOf), sharedAt, until };
};

/** As many as one page can show; a bill that was looked at more often than that says it by itself. */
const looksAtMost = 500;

const readJournal = async (
  db: Database,
  staff: StaffActor,
  reference: BillReference,
  reason: string,
  now: Instant,
): Promise<readonly Look[]> => {
  await db.rows(sql`
    INSERT INTO account_look_reading (commune_id, reference, reason, staff_id, who, at)
    VALUES (${staff.communeId}, ${reference}, ${reason}, ${staff.staffId}, ${staff.name}, ${at(now)})`);
  return db.rows<Look>(sql`
    SELECT at, who, ticket_number AS "ticketNumber" FROM account_look
    WHERE commune_id = ${staff.communeId} AND reference = ${reference}
    ORDER BY at DESC, look_id DESC LIMIT ${looksAtMost}`);
};

export const createAccountAccess = (pool: Pool): AccountAccess => ({
  share: (one) => pool.transaction((db) => share(db, one)),
  look: (staff, ticket, now) => pool.transaction((db) => look(db, staff, ticket, now)),
  readJournal: (staff, reference, reason, now) =>
    pool.transaction((db) => readJournal(db, staff, reference, reason, now)),
});
