import type { ProblemCode } from '#contract/problem.ts';
import type { Envelope } from '#contract/schemas/ticket.ts';
import { elapsed, type Millis } from '#core/instant.ts';
import type { Answer } from '../api/reply.ts';
import type { Clock } from '../ports/clock.ts';
import { type OutboxRoute, type OutboxRow, type OutboxStore, routeOf } from '../ports/outbox-store.ts';
import type { Ledger } from './ledger.ts';
import { isWaiting, type Tracked } from './outbox-item.ts';
import type { OutboxReceipt, Plan } from './outbox-plan.ts';

/** One sealed message as it goes out. */
export interface Sending {
  readonly route: OutboxRoute;
  readonly envelope: Envelope;
  readonly heldForMillis: number;
  readonly personLeft: boolean;
}

export interface SenderDeps {
  readonly store: OutboxStore;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly send: (sending: Sending) => Promise<Answer<OutboxReceipt>>;
  readonly plan: (row: OutboxRow, answer: Answer<OutboxReceipt>) => Plan;
  readonly onDisk: <T>(what: Promise<T>) => Promise<T | null>;
  readonly stopped: () => boolean;
  readonly bar: (length: Millis | null) => void;
  readonly halt: (why: ProblemCode) => void;
}

export interface Sender {
  /** Sends all that waits, one by one, calls first; false when it had to stop and must be tried again. */
  drain(): Promise<boolean>;
}

/** By the clock of the wall only for what an earlier page left: the time may be set right while a call waits. */
const heldFor = ({ row, keptAt }: Tracked, clock: Clock): number =>
  keptAt === null
    ? Math.max(0, elapsed(row.envelope.createdAt, clock.now()))
    : Math.max(0, clock.uptime() - keptAt);

/** Nobody who waits for a person stands behind a letter; apart from that, by number. */
const callsFirst = (rows: readonly Tracked[]): readonly Tracked[] => [
  ...rows.filter(({ row }) => routeOf(row) === 'call'),
  ...rows.filter(({ row }) => routeOf(row) !== 'call'),
];

export const createSender = (deps: SenderDeps): Sender => {
  const { store, clock, ledger, onDisk } = deps;

  /** Acts on a plan; true when the next message may go. The disk forgets only after the server has proved. */
  const act = async (plan: Plan, { row, failures }: Tracked): Promise<boolean> => {
    const id = row.envelope.ticketId;
    switch (plan.do) {
      case 'delete':
        ledger.update(id, { receipt: plan.receipt, inFlight: false });
        await onDisk(store.remove(id));
        return true;
      case 'shelve':
        ledger.update(id, { row: { ...row, shelvedFor: plan.why }, inFlight: false });
        await onDisk(store.change(id, { shelvedFor: plan.why }));
        return true;
      case 'halt':
        ledger.update(id, { inFlight: false, failures: failures + 1 });
        deps.halt(plan.why);
        return false;
      case 'retry':
        ledger.update(id, { inFlight: false, failures: failures + 1 });
        deps.bar(plan.bar);
        return false;
      default:
        return plan satisfies never;
    }
  };

  const attempt = async (one: Tracked): Promise<boolean> => {
    const { envelope, personLeft } = one.row;
    const route = routeOf(one.row);
    ledger.update(envelope.ticketId, { inFlight: true });
    const heldForMillis = heldFor(one, clock);
    const answer = await deps.send({ route, envelope, heldForMillis, personLeft });
    const now = ledger.get(envelope.ticketId) ?? one;
    return act(deps.plan(now.row, answer), now);
  };

  const drain = async (): Promise<boolean> => {
    ledger.adopt((await onDisk(store.all())) ?? []);
    for (const { row } of callsFirst(ledger.rows.peek())) {
      if (deps.stopped()) return true;
      // What was read before the last one was sent may have changed since.
      const now = ledger.get(row.envelope.ticketId);
      if (now !== undefined && isWaiting(now) && !(await attempt(now))) return false;
    }
    return true;
  };

  return { drain };
};
