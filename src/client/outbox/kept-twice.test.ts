import { expect, it } from 'vitest';
import type { KioskId, TicketId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import type { Copies } from '../ports/copies.ts';
import type { OutboxRow, OutboxStore } from '../ports/outbox-store.ts';
import { keptTwice } from './kept-twice.ts';

const row = (n: number): OutboxRow => ({
  envelope: {
    v: 1,
    suite: 'P256-SHA256-A256GCM',
    keyId: 'k1',
    kioskId: 'borne-1' as KioskId,
    ticketId: `ticket-${n}` as TicketId,
    seq: n,
    createdAt: instant(1_795_000_000_000),
    enc: 'e',
    ciphertext: 'c',
    digest: 'd',
  },
  personLeft: false,
  shelvedFor: null,
});

const medium = () => {
  const rows = new Map<TicketId, OutboxRow>();
  const state = { broken: false };
  const on = async <T>(work: () => T): Promise<T> => {
    if (state.broken) throw new Error('the medium does not answer');
    return work();
  };
  const store: OutboxStore = {
    highestSeq: () => on(() => Math.max(0, ...[...rows.values()].map(({ envelope }) => envelope.seq))),
    keep: (one) => on(() => (rows.set(one.envelope.ticketId, one), 'kept' as const)),
    read: (id) => on(() => rows.get(id) ?? null),
    all: () => on(() => [...rows.values()]),
    change: (id, how) =>
      on(() => {
        const was = rows.get(id);
        if (was) rows.set(id, { ...was, ...how });
      }),
    remove: (id) => on(() => void rows.delete(id)),
  };
  const copies: Copies = {
    write: (one) => on(() => void rows.set(one.envelope.ticketId, one)),
    all: store.all,
    remove: store.remove,
  };
  return { rows, state, store, copies };
};

const given = () => {
  const [first, second] = [medium(), medium()];
  return { first, second, both: keptTwice(first.store, second.copies) };
};

const idsOf = async (store: OutboxStore) => (await store.all()).map(({ envelope }) => envelope.ticketId);

it('a row that the first medium lost comes back from the second, once, in its order', async () => {
  const { first, both } = given();
  for (const n of [1, 2, 3]) expect(await both.keep(row(n))).toBe('kept');
  first.rows.delete('ticket-2' as TicketId);
  expect(await idsOf(both)).toEqual(['ticket-1', 'ticket-2', 'ticket-3']);
});

it('a first medium that can’t be read at all takes nothing away, and still says that it is broken', async () => {
  const { first, both } = given();
  await both.keep(row(1));
  first.state.broken = true;
  expect(await idsOf(both)).toEqual(['ticket-1']);
  await expect(both.highestSeq()).rejects.toThrow();
});

it('what was received is on neither medium', async () => {
  const { first, second, both } = given();
  await both.keep(row(1));
  await both.remove('ticket-1' as TicketId);
  expect([first.rows.size, second.rows.size]).toEqual([0, 0]);
});

it('a lost row still knows that its person has left', async () => {
  const { first, both } = given();
  await both.keep(row(1));
  await both.change('ticket-1' as TicketId, { personLeft: true });
  first.rows.clear();
  expect((await both.all())[0]?.personLeft).toBe(true);
});

it('a second medium that fails changes nothing', async () => {
  const { second, both } = given();
  second.state.broken = true;
  expect(await both.keep(row(1))).toBe('kept');
  await both.change('ticket-1' as TicketId, { personLeft: true });
  expect(await idsOf(both)).toEqual(['ticket-1']);
  await both.remove('ticket-1' as TicketId);
  expect(await idsOf(both)).toEqual([]);
});

it('what the first medium did not keep is not copied', async () => {
  const { second } = given();
  const full = medium();
  const both = keptTwice({ ...full.store, keep: () => Promise.resolve('full') }, second.copies);
  expect(await both.keep(row(1))).toBe('full');
  expect(second.rows.size).toBe(0);
});
