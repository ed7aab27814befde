import { type ReadonlySignal, signal } from '@preact/signals';
import type { BillProof, BillView } from '#contract/schemas/bill.ts';
import type { Instant } from '#core/instant.ts';
import type { ResidentApi } from '../../api/call.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/** A bill that somebody looks for. `found` says since when the answer stands. */
export type BillLookup =
  | { readonly is: 'none' }
  | { readonly is: 'looking'; readonly proof: BillProof }
  | { readonly is: 'found'; readonly proof: BillProof; readonly bill: BillView; readonly at: Instant }
  | { readonly is: 'failed'; readonly proof: BillProof; readonly trouble: Trouble };

/** Finds a bill by its reference and exact amount; also the answer to "have I paid?". */
export interface BillSearch {
  readonly state: ReadonlySignal<BillLookup>;
  /** Never rejects. A second call overtakes the first; while the first of the same proof runs it is the same. */
  find(proof: BillProof): Promise<void>;
  /** Asks again for what was found, and leaves it on screen meanwhile. */
  refresh(): Promise<void>;
  forget(): void;
}

export interface BillSearchDeps {
  readonly api: ResidentApi;
  readonly now: () => Instant;
}

const same = (a: BillProof, b: BillProof): boolean => a.reference === b.reference && a.amount === b.amount;

export const createBillSearch = ({ api, now }: BillSearchDeps): BillSearch => {
  const state = signal<BillLookup>({ is: 'none' });
  let turn = 0;

  const ask = async (proof: BillProof, keep: boolean): Promise<void> => {
    const mine = (turn += 1);
    const answer = await api.call('findBill', { body: proof });
    if (mine !== turn) return;
    if (answer.ok) state.value = { is: 'found', proof, bill: answer.value, at: now() };
    else if (!keep) state.value = { is: 'failed', proof, trouble: troubleOf(answer) };
  };

  return {
    state,
    find: async (proof) => {
      const before = state.peek();
      if (before.is === 'looking' && same(before.proof, proof)) return;
      state.value = { is: 'looking', proof };
      await ask(proof, false);
    },
    refresh: async () => {
      const before = state.peek();
      if (before.is === 'found') await ask(before.proof, true);
    },
    forget: () => {
      turn += 1;
      state.value = { is: 'none' };
    },
  };
};
