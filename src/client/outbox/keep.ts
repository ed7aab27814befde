import type { Envelope } from '#contract/schemas/ticket.ts';
import { type Instant, instant } from '#core/instant.ts';
import type { OutboxRoute, OutboxRow, OutboxStore } from '../ports/outbox-store.ts';
import type { SeqMirror } from '../ports/seq-mirror.ts';

/** Seals one message under a number and a time. Called again, with the next number, when another page took it. */
export type Seal = (seq: number, createdAt: Instant) => Promise<Envelope>;

export interface KeepDeps {
  readonly store: OutboxStore;
  readonly mirror: SeqMirror;
  readonly digest: (envelope: Envelope) => Promise<string>;
}

/** `durable` is true only when the row was read back from the disk and its content has the digest that was sealed. */
export interface Keeping {
  readonly row: OutboxRow;
  readonly durable: boolean;
  readonly storage: 'ok' | 'full' | 'broken';
}

/** How many pages may race for a number before something is wrong with the disk. */
const mostRaces = 8;

/** A clock beyond what the wire accepts must not make a call unreadable; `heldForMillis` carries the truth. */
export const plausible = (now: Instant): Instant =>
  instant(Math.min(Math.max(Math.trunc(now), 946_684_800_000), 4_102_444_800_000));

const asRow = (envelope: Envelope, route: OutboxRoute): OutboxRow => ({
  envelope,
  route,
  personLeft: false,
  shelvedFor: null,
});

const isWhole = async ({ store, digest }: KeepDeps, envelope: Envelope): Promise<boolean> => {
  const back = await store.read(envelope.ticketId);
  return (
    back !== null &&
    back.envelope.digest === envelope.digest &&
    (await digest(back.envelope)) === envelope.digest
  );
};

/** Writes one sealed row and reads it back; null when another page took its number. A failed write may be a write. */
const write = async (deps: KeepDeps, row: OutboxRow): Promise<Keeping | null> => {
  try {
    const kept = await deps.store.keep(row);
    if (kept === 'seq-taken') return null;
    if (kept === 'full') return { row, durable: false, storage: 'full' };
    return (await isWhole(deps, row.envelope))
      ? { row, durable: true, storage: 'ok' }
      : { row, durable: false, storage: 'broken' };
  } catch {
    return { row, durable: false, storage: 'broken' };
  }
};

/** Seals and writes one message. Never claims more than was seen on the disk, and works without a disk too. */
export const keep = async (
  deps: KeepDeps,
  seal: Seal,
  time: Instant,
  route: OutboxRoute = 'call',
): Promise<Keeping> => {
  const now = plausible(time);
  for (let races = 0; ; races += 1) {
    const onDisk = await deps.store.highestSeq().catch(() => 0);
    const seq = Math.max(onDisk, deps.mirror.read()) + 1;
    const row = asRow(await seal(seq, now), route);
    // Before the write: a number that is on the disk must never be given out again, even if the page dies right here.
    deps.mirror.raise(seq);
    const kept = races < mostRaces ? await write(deps, row) : null;
    if (kept !== null) return kept;
    if (races >= mostRaces) return { row, durable: false, storage: 'broken' };
  }
};
