import type { ProblemCode } from '#contract/problem.ts';
import type { RequestReceipt } from '#contract/schemas/request.ts';
import type { TicketReceipt } from '#contract/schemas/ticket.ts';
import type { Millis } from '#core/instant.ts';
import type { Answer } from '../api/reply.ts';
import { isVerdict } from '../api/verdict.ts';
import { type OutboxRow, routeOf } from '../ports/outbox-store.ts';

/** The server's word for one message: a call's, or a request's. */
export type OutboxReceipt = TicketReceipt | RequestReceipt;

/**
 * What becomes of a sealed message after an answer. `delete`: the server proved that it holds these very bytes.
 * `shelve`: it will never take them as they are; kept, shown, sent no more. `halt`: this kiosk may send nothing until
 * it is enrolled again.
 */
export type Plan =
  | { readonly do: 'delete'; readonly receipt: OutboxReceipt }
  | { readonly do: 'retry'; readonly bar: Millis | null }
  | { readonly do: 'shelve'; readonly why: ProblemCode }
  | { readonly do: 'halt'; readonly why: ProblemCode };

const idOf = (receipt: OutboxReceipt): string =>
  'requestId' in receipt ? receipt.requestId : receipt.ticketId;

const isReceiptOf = (row: OutboxRow, receipt: OutboxReceipt): boolean =>
  'requestId' in receipt === (routeOf(row) === 'request') &&
  idOf(receipt) === row.envelope.ticketId &&
  receipt.digest === row.envelope.digest;

/** Nothing is deleted but for a receipt with our own digest, and nothing expires. */
export const planFor = (row: OutboxRow, answer: Answer<OutboxReceipt>): Plan => {
  if (answer.ok) {
    return isReceiptOf(row, answer.value)
      ? { do: 'delete', receipt: answer.value }
      : { do: 'shelve', why: 'digest_differs' };
  }
  if (!isVerdict(answer)) return { do: 'retry', bar: answer.retryAfterMillis };
  const why = answer.problem;
  switch (why) {
    case 'proof_missing':
    case 'kiosk_revoked':
    case 'forbidden':
    case 'cross_site':
    case 'signed_out':
    case 'wrong_credentials':
    case 'code_wrong':
      return { do: 'halt', why };
    // Any other word of our own server: it will never take this message as it is.
    default:
      return { do: 'shelve', why };
  }
};
