import { randomUUID } from 'node:crypto';

/** A payment as the simulated provider keeps it: every value a text, as the contract sends it. */
export interface Payment {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly createdAt: number;
  /** The page may be opened once, within fifteen minutes. */
  openedAt: number | null;
  /** Only a payment that reached a card has a result; the night forgets the others. */
  result: 'P' | 'V' | 'R' | 'Z' | 'A' | null;
  endedAt: number | null;
}

export const pageLife = 15 * 60_000;

/** What this simulated provider holds, and the hands of its clock, which a test may turn. */
export interface Ledger {
  readonly payments: Map<string, Payment>;
  now(): number;
  turn(byMillis: number): void;
  /** To be told after each change. */
  changed(): void;
}

/** What a provider was told outlives its program: `known` is what it held before, `keep` is given all it holds. */
export const createLedger = (
  known: readonly Payment[] = [],
  keep: (payments: readonly Payment[]) => void = () => undefined,
): Ledger => {
  let offset = 0;
  const payments = new Map(known.map((payment) => [payment.id, payment]));
  return {
    payments,
    changed: () => keep([...payments.values()]),
    now: () => Date.now() + offset,
    turn: (byMillis) => {
      offset += byMillis;
    },
  };
};

export const create = (ledger: Ledger, fields: Readonly<Record<string, string>>): Payment => {
  const payment: Payment = {
    id: randomUUID(),
    fields,
    createdAt: ledger.now(),
    openedAt: null,
    result: null,
    endedAt: null,
  };
  ledger.payments.set(payment.id, payment);
  ledger.changed();
  return payment;
};

/** Whether the page may be shown now; showing it uses the one opening up. */
export const openPage = (ledger: Ledger, id: string): Payment | 'P1' | 'P3' | 'P4' => {
  const payment = ledger.payments.get(id);
  if (payment === undefined) return 'P1';
  if (payment.openedAt !== null) return 'P3';
  if (ledger.now() - payment.createdAt > pageLife) return 'P4';
  payment.openedAt = ledger.now();
  ledger.changed();
  return payment;
};

/** A refused or abandoned payment may still succeed on the page that is open; a success is final. */
export const end = (ledger: Ledger, payment: Payment, result: NonNullable<Payment['result']>): void => {
  if (payment.result === 'P' || payment.result === 'V') return;
  payment.result = result;
  payment.endedAt = ledger.now();
  ledger.changed();
};

/** Every night the provider forgets what never reached a card. */
export const nightPurge = (ledger: Ledger): void => {
  for (const [id, payment] of ledger.payments) if (payment.result === null) ledger.payments.delete(id);
  ledger.changed();
};
