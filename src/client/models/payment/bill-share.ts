import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { BillProof, BillView } from '#contract/schemas/bill.ts';
import type { Instant } from '#core/instant.ts';
import { isOpen } from '#core/ticket/ticket.ts';
import type { CallState } from '../call.ts';
import type { BillTold } from '../telling-bill.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/** A bill that was found in this visit, and what it was found by. */
export interface FoundBill {
  readonly proof: BillProof;
  readonly bill: BillView;
}

/** Whether the person wants this bill shown. `failed`: they do, and it could not be. */
export type ShareQuestion =
  | { readonly is: 'none' }
  | { readonly is: 'asked' | 'sending'; readonly found: FoundBill }
  | { readonly is: 'failed'; readonly found: FoundBill; readonly trouble: Trouble };

/** One bill at a time, shown to the agent of the person's own call, after their "oui" alone. In memory only. */
export interface BillShare {
  readonly question: ReadonlySignal<ShareQuestion>;
  /** What the agent may see until then. It goes with the call; who shows it compares the hour. */
  readonly shown: ReadonlySignal<(FoundBill & { readonly until: Instant }) | null>;
  /** The server holds an open call of this person. */
  readonly possible: ReadonlySignal<boolean>;
  ask(found: FoundBill): void;
  /** "Non": nothing leaves, and what was shown before stays shown. A "oui" that is on its way can't be taken back. */
  drop(): void;
  /** "Oui". Never rejects; does nothing unless it was asked. */
  share(): Promise<void>;
  forget(): void;
}

export interface BillShareDeps {
  readonly call: {
    readonly state: ReadonlySignal<CallState>;
    shareBill(proof: BillProof): Promise<BillTold>;
  };
}

export const createBillShare = ({ call }: BillShareDeps): BillShare => {
  const question = signal<ShareQuestion>({ is: 'none' });
  const shown = signal<(FoundBill & { readonly until: Instant }) | null>(null);
  const possible = computed(() => {
    const { value: now } = call.state;
    return now.kind === 'held' && isOpen(now.view.state);
  });
  let turn = 0;
  let calls = 0;

  const put = (next: ShareQuestion): void => {
    turn += 1;
    question.value = next;
  };
  const stopWatching = effect(() => {
    if (possible.value) return;
    calls += 1;
    shown.value = null;
  });

  return {
    question,
    shown,
    possible,
    ask: (found) => put({ is: 'asked', found }),
    drop: () => {
      if (question.peek().is !== 'sending') put({ is: 'none' });
    },
    share: async () => {
      const before = question.peek();
      if (before.is !== 'asked' && before.is !== 'failed') return;
      const { found } = before;
      put({ is: 'sending', found });
      const [mine, during] = [turn, calls];
      const told = await call.shareBill(found.proof);
      // Whatever is on screen by now, the server shows this bill.
      if (told.ok && during === calls) shown.value = { ...found, until: told.value.until };
      if (mine === turn) put(told.ok ? { is: 'none' } : { is: 'failed', found, trouble: troubleOf(told) });
    },
    forget: () => {
      put({ is: 'none' });
      calls += 1;
      shown.value = null;
      stopWatching();
    },
  };
};
