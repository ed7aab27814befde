import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ProblemCode } from '#contract/problem.ts';
import type { Envelope } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';
import { seconds } from '#core/instant.ts';
import type { Answer } from '../api/reply.ts';
import type { Clock } from '../ports/clock.ts';
import type { Locks } from '../ports/locks.ts';
import type { OutboxRoute, OutboxRow, OutboxStore } from '../ports/outbox-store.ts';
import type { Random } from '../ports/random.ts';
import type { SeqMirror } from '../ports/seq-mirror.ts';
import { digestOf } from './digest.ts';
import { inTurn } from './in-turn.ts';
import { keep, type Keeping, type Seal } from './keep.ts';
import { createLedger } from './ledger.ts';
import { isUnsure, isWaiting, itemOf, type OutboxItem } from './outbox-item.ts';
import { type OutboxReceipt, type Plan, planFor } from './outbox-plan.ts';
import { createPace } from './pace.ts';
import { createSender, type Sending } from './sender.ts';

export interface OutboxDeps {
  readonly store: OutboxStore;
  readonly mirror: SeqMirror;
  readonly locks: Locks;
  readonly clock: Clock;
  readonly random: Random;
  /** Must resolve within some seconds, and never reject. */
  readonly send: (sending: Sending) => Promise<Answer<OutboxReceipt>>;
  readonly digest?: (envelope: Envelope) => Promise<string>;
  readonly plan?: (row: OutboxRow, answer: Answer<OutboxReceipt>) => Plan;
}

export type Storage = 'starting' | 'ok' | 'full' | 'broken';

/** Sealed messages from the touch to the server's receipt, over power cuts and lost answers. */
export interface Outbox {
  /** All that is known here, in the order of their numbers; those of earlier people included. */
  readonly items: ReadonlySignal<readonly OutboxItem[]>;
  /** `full` and `broken`: nothing can be promised beyond this page, and staff must be told. */
  readonly storage: ReadonlySignal<Storage>;
  /** Why this kiosk may send nothing until it is enrolled again. */
  readonly halted: ReadonlySignal<ProblemCode | null>;
  readonly highestSeq: ReadonlySignal<number>;
  /** Reads what earlier pages left, and begins to send. */
  start(): Promise<void>;
  /** Resolves once it is known whether the disk keeps it; sending goes on by itself. Rejects only when `seal` does. */
  submit(seal: Seal, route?: OutboxRoute): Promise<'kept' | 'unkept'>;
  /**
   * Sends once more, under its own id and with the same bytes, what no disk kept and no answer settled: it may have arrived.
   * False when it knows of no such thing, or may send nothing now.
   */
  again(id: TicketId): boolean;
  /** Something just succeeded, or the network came back: try now, unless the server asked to wait. */
  nudge(): void;
  /** The kiosk was enrolled again. */
  resume(): void;
  /** Their person is gone: they will arrive as missed and ring nobody. Resolves when that is on the disk. */
  personLeft(ids: readonly TicketId[]): Promise<void>;
  /** Drops from memory what the disk does not hold: receipts, and what could not be kept. */
  forget(): void;
  dispose(): void;
}

const lockName = 'cote-a-cote-outbox';
/** Two pages that count at once would leave a hole in the count, and a hole says that a message was lost. */
const countLockName = 'cote-a-cote-outbox-count';
const patience = seconds(2);

export const createOutbox = (deps: OutboxDeps): Outbox => {
  const { store, mirror, clock, random } = deps;
  const ledger = createLedger();
  const storage = signal<Storage>('starting');
  const halted = signal<ProblemCode | null>(null);
  const highestSeq = signal(mirror.read());
  const gone = new AbortController();

  /** The disk's word when it answers; a fault is told and never stops the rest. */
  const onDisk = async <T>(what: Promise<T>): Promise<T | null> => {
    try {
      return await what;
    } catch {
      storage.value = 'broken';
      return null;
    }
  };
  const count = (seq: number | null): void => {
    highestSeq.value = Math.max(highestSeq.peek(), seq ?? 0);
  };

  const pace = createPace({
    clock,
    random,
    wanted: () => halted.peek() === null && ledger.rows.peek().some(isWaiting),
    run: async () => {
      let well = true;
      const drain = async (): Promise<void> => {
        well = await sender.drain();
      };
      await deps.locks.hold(lockName, gone.signal, drain).catch(() => undefined);
      return well;
    },
  });

  const sender = createSender({
    ...deps,
    plan: deps.plan ?? planFor,
    ledger,
    onDisk,
    stopped: () => gone.signal.aborted || halted.peek() !== null || pace.barred(),
    bar: pace.bar,
    halt: (why) => {
      halted.value = why;
    },
  });

  const keepInTurn = async (seal: Seal, route?: OutboxRoute): Promise<Keeping> => {
    const late = new AbortController();
    const callOff = clock.after(patience, () => late.abort());
    const one = { store, mirror, digest: deps.digest ?? digestOf };
    try {
      return await inTurn(deps.locks, countLockName, late.signal, () => keep(one, seal, clock.now(), route));
    } finally {
      callOff();
    }
  };

  return {
    items: computed(() => ledger.rows.value.map(itemOf)),
    storage,
    halted,
    highestSeq,

    start: async () => {
      const rows = await onDisk(store.all());
      const highest = await onDisk(store.highestSeq());
      if (gone.signal.aborted) return;
      count(highest);
      ledger.adopt(rows ?? []);
      if (storage.peek() === 'starting') storage.value = 'ok';
      pace.wake();
      pace.start();
    },

    submit: async (seal, route) => {
      const keptAt = clock.uptime();
      const kept = await keepInTurn(seal, route);
      const { row, durable } = kept;
      batch(() => {
        storage.value = kept.storage;
        count(row.envelope.seq);
        ledger.adopt([row]);
        ledger.update(row.envelope.ticketId, { durable, keptAt });
      });
      pace.wake();
      return durable ? 'kept' : 'unkept';
    },

    again: (id) => {
      const was = ledger.get(id);
      if (was === undefined || !isUnsure(was) || halted.peek() !== null) return false;
      // Its person asks anew: what they waited before is over.
      ledger.update(id, { failures: 0, keptAt: clock.uptime() });
      pace.wake();
      return true;
    },

    nudge: pace.wake,

    resume: () => {
      halted.value = null;
      pace.wake();
    },

    personLeft: async (ids) => {
      for (const id of ids) {
        const was = ledger.get(id);
        if (was !== undefined) ledger.update(id, { row: { ...was.row, personLeft: true } });
      }
      await Promise.all(ids.map((id) => onDisk(store.change(id, { personLeft: true }))));
    },

    forget: () => ledger.keepOnly(({ receipt, durable }) => receipt === null && durable),

    dispose: () => {
      gone.abort();
      pace.stop();
    },
  };
};
