import type {
  AskableQueue,
  AskedOfColleague,
  DeskQuestion,
  OwnQuestion,
} from '#contract/schemas/question.ts';
import type { CommuneId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { openQuestionsAtMost } from '#core/question/question.ts';
import type { StaffActor } from '../../actor.ts';
import type { Asked, Questions } from '../../ports/questions.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import type { Pool } from './pool.ts';
import { ticketReachedBy } from './reached-by.ts';
import { type Sql, sql } from './sql.ts';

const atMost = 100;

const ownColumns: Sql = sql`
  q.question_id AS "questionId", q.to_queue AS "toQueue", asked.name AS "toName", q.reason, q.text, q.state,
  q.asked_at AS "askedAt", q.answer, q.answered_at AS "answeredAt"`;

const joinAsked: Sql = sql`
  JOIN queue asked ON asked.commune_id = q.commune_id AND asked.queue_id = q.to_queue`;

/** Whose the ticket is now; whoever gave it back reads and asks no more. */
const isHeldBy = (staff: StaffActor, ticket: TicketId): Sql => sql`
  t.commune_id = ${staff.communeId} AND t.ticket_id = ${ticket} AND t.holder = ${staff.staffId}
    AND t.closed_at IS NULL AND ${ticketReachedBy(staff)}`;

const ofTicket =
  (db: Database) =>
  async (staff: StaffActor, ticket: TicketId): Promise<readonly OwnQuestion[] | null> => {
    const held = await db.one(sql`SELECT t.ticket_id FROM ticket t WHERE ${isHeldBy(staff, ticket)}`);
    if (!held) return null;
    return db.rows<OwnQuestion>(sql`
      SELECT ${ownColumns} FROM colleague_question q ${joinAsked}
      WHERE q.commune_id = ${staff.communeId} AND q.ticket_id = ${ticket} ORDER BY q.asked_at, q.question_id`);
  };

const askable = (db: Database) => (commune: CommuneId) =>
  db.rows<AskableQueue>(sql`
    SELECT queue_id AS "queueId", name, site_id IS NULL AS service FROM queue
    WHERE commune_id = ${commune} ORDER BY site_id IS NOT NULL, name, queue_id LIMIT ${atMost}`);

/** The ticket is locked, so that one that closes meanwhile takes the question with it or refuses it. */
const ask = async (
  db: Database,
  staff: StaffActor,
  ticket: TicketId,
  question: TicketId,
  { toQueue, reason, text }: AskedOfColleague,
  now: Instant,
): Promise<Asked> => {
  const held = await db.one(
    sql`SELECT t.ticket_id FROM ticket t WHERE ${isHeldBy(staff, ticket)} FOR UPDATE`,
  );
  if (!held) return 'not-held';
  const known = await db.one(
    sql`SELECT queue_id FROM queue WHERE commune_id = ${staff.communeId} AND queue_id = ${toQueue}`,
  );
  if (!known) return 'no-queue';
  const open = await db.one<{ count: number }>(sql`
    SELECT count(*)::int AS count FROM colleague_question
    WHERE commune_id = ${staff.communeId} AND ticket_id = ${ticket} AND state = 'asked'
      AND question_id <> ${question}`);
  if ((open?.count ?? 0) >= openQuestionsAtMost) return 'too-many';
  await db.rows(sql`
    INSERT INTO colleague_question (commune_id, question_id, ticket_id, to_queue, reason, text, state, asked_at)
    VALUES (${staff.communeId}, ${question}, ${ticket}, ${toQueue}, ${reason}, ${text}, 'asked', ${at(now)})
    ON CONFLICT (commune_id, question_id) DO NOTHING`);
  return 'done';
};

const withdraw =
  (db: Database) =>
  async (staff: StaffActor, ticket: TicketId, question: TicketId): Promise<boolean> => {
    const row = await db.one(sql`
      UPDATE colleague_question q SET state = 'withdrawn', text = NULL FROM ticket t
      WHERE q.commune_id = t.commune_id AND q.ticket_id = t.ticket_id AND q.question_id = ${question}
        AND q.state IN ('asked', 'withdrawn') AND ${isHeldBy(staff, ticket)} RETURNING q.question_id`);
    return row !== null;
  };

const putTo = ({ communeId, queueIds }: StaffActor): Sql =>
  sql`q.commune_id = ${communeId} AND q.to_queue = ANY(${queueIds}::text[])`;

const deskQuestions: Sql = sql`
  SELECT ${ownColumns}, own.name AS "fromName", t.procedure_id AS "procedureId", t.step_id AS "stepId", t.locale
  FROM colleague_question q ${joinAsked}
  JOIN ticket t ON t.commune_id = q.commune_id AND t.ticket_id = q.ticket_id
  JOIN queue own ON own.commune_id = t.commune_id AND own.queue_id = t.queue_id`;

export const createQuestions = (pool: Pool): Questions => ({
  ofTicket: ofTicket(pool),
  askable: askable(pool),
  ask: (...asked) => pool.transaction((db) => ask(db, ...asked)),
  withdraw: withdraw(pool),
  toAnswer: (staff) =>
    pool.rows<DeskQuestion>(sql`
      ${deskQuestions} WHERE ${putTo(staff)} AND q.state <> 'withdrawn'
        AND t.holder IS DISTINCT FROM ${staff.staffId}
      ORDER BY q.state = 'answered', q.asked_at, q.question_id LIMIT ${atMost}`),
  answer: async (staff, question, answer, now) => {
    await pool.rows(sql`
      UPDATE colleague_question q SET state = 'answered', answer = ${answer}, answered_at = ${at(now)}
      WHERE ${putTo(staff)} AND q.question_id = ${question} AND q.state = 'asked'`);
  },
  read: (staff, question) =>
    pool.one<DeskQuestion>(sql`${deskQuestions} WHERE ${putTo(staff)} AND q.question_id = ${question}`),
});
