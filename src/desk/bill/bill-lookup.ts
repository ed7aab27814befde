import { signal, type ReadonlySignal } from '@preact/signals';
import type { DeskBills } from '#client/models/desk/desk-bills.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { BillProof, BillView } from '#contract/schemas/bill.ts';
import type { Instant } from '#core/instant.ts';
import type { WordKey } from '#i18n/keys.ts';
import { proofFrom, type ProofField } from './bill-proof.ts';

/** A bill as the server knew it at `at`. */
export interface FoundBill {
  readonly bill: BillView;
  readonly at: Instant;
}

/** "Ai-je payé ?": what was typed stays, whatever the server answers. Goes with its screen; nothing of it is kept. */
export interface BillLookup {
  readonly typed: ReadonlySignal<Readonly<Record<ProofField, string>>>;
  readonly errors: ReadonlySignal<readonly { readonly field: ProofField; readonly key: WordKey }[]>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  readonly found: ReadonlySignal<FoundBill | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** Counts the tries, so that the same errors are told again. */
  readonly attempt: ReadonlySignal<number>;
  write(field: ProofField, value: string): void;
  search(): Promise<void>;
  /** Asks again for the bill that stands there. */
  again(): Promise<void>;
  clear(): void;
}

const nothing = { reference: '', amount: '' } as const;

export const createBillLookup = (bills: Pick<DeskBills, 'find'>, now: () => Instant): BillLookup => {
  const typed = signal<Readonly<Record<ProofField, string>>>(nothing);
  const errors = signal<readonly { readonly field: ProofField; readonly key: WordKey }[]>([]);
  const refusal = signal<Refusal | null>(null);
  const found = signal<FoundBill | null>(null);
  const busy = signal(false);
  const attempt = signal(0);
  let proof: BillProof | null = null;
  let turn = 0;

  const ask = async (asked: BillProof): Promise<void> => {
    const mine = (turn += 1);
    busy.value = true;
    refusal.value = null;
    const answer = await bills.find(asked);
    if (mine !== turn) return;
    busy.value = false;
    if (answer.ok) found.value = { bill: answer.value, at: now() };
    else refusal.value = answer.refusal;
  };

  return {
    typed,
    errors,
    refusal,
    found,
    busy,
    attempt,
    write: (field, value) => {
      typed.value = { ...typed.peek(), [field]: value };
    },
    search: async () => {
      if (busy.peek()) return;
      const read = proofFrom(typed.peek());
      attempt.value = attempt.peek() + 1;
      errors.value = read.ok ? [] : read.errors;
      refusal.value = null;
      found.value = null;
      proof = read.ok ? read.proof : null;
      if (proof) await ask(proof);
    },
    again: async () => {
      if (proof && !busy.peek()) await ask(proof);
    },
    clear: () => {
      turn += 1;
      proof = null;
      busy.value = false;
      typed.value = nothing;
      errors.value = [];
      refusal.value = null;
      found.value = null;
    },
  };
};
