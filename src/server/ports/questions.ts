import type {
  AskableQueue,
  AskedOfColleague,
  DeskQuestion,
  OwnQuestion,
} from '#contract/schemas/question.ts';
import type { CommuneId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { StaffActor } from '../actor.ts';

export type Asked =
  /** Not this person's to ask for: the ticket is closed, or another holds it. */
  | 'not-held'
  /** No such queue. The ticket's own is one: colleagues of the same counter may be asked. */
  | 'no-queue'
  | 'too-many'
  | 'done';

/**
 * Questions between services about an open ticket. Neither asker nor answerer is stored: what its holder may read
 * follows the ticket, and all goes when it closes.
 */
export interface Questions {
  /** Null unless this person holds the ticket. */
  ofTicket(staff: StaffActor, ticket: TicketId): Promise<readonly OwnQuestion[] | null>;
  /** Every queue of the commune, services first. */
  askable(commune: CommuneId): Promise<readonly AskableQueue[]>;
  /** The same id again changes nothing. */
  ask(
    staff: StaffActor,
    ticket: TicketId,
    question: TicketId,
    asked: AskedOfColleague,
    now: Instant,
  ): Promise<Asked>;
  /** Erases its text. True when it is withdrawn now. */
  withdraw(staff: StaffActor, ticket: TicketId, question: TicketId): Promise<boolean>;
  /**
   * Those put to this person's queues and not withdrawn: what waits first, the oldest first. Without those of the
   * tickets that this person holds, who would only be asking themselves.
   */
  toAnswer(staff: StaffActor): Promise<readonly DeskQuestion[]>;
  /** Compare-and-set: only what waits is answered; what came of it can be read afterwards. */
  answer(staff: StaffActor, question: TicketId, answer: string, now: Instant): Promise<void>;
  /** Null when it is not put to one of this person's queues. */
  read(staff: StaffActor, question: TicketId): Promise<DeskQuestion | null>;
}
