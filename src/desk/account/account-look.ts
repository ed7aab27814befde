import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { DeskBills } from '#client/models/desk/desk-bills.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { AccountCard } from '#contract/schemas/account.ts';
import type { TicketId } from '#core/ids.ts';
import { elapsed, millis, type Instant } from '#core/instant.ts';
import type { DeskClock } from '../services.ts';

/** One agent's look at what the person of their call shows. Nothing is asked before a touch: each look is journalled. */
export type LookState =
  | { readonly is: 'not-asked' }
  | { readonly is: 'asking' }
  /** Nothing is shared, or not any more. */
  | { readonly is: 'absent' }
  | { readonly is: 'shown'; readonly card: AccountCard; readonly at: Instant }
  | { readonly is: 'over'; readonly until: Instant }
  | { readonly is: 'refused'; readonly refusal: Refusal };

export interface AccountLook {
  readonly state: ReadonlySignal<LookState>;
  /** Whole minutes, so that it is drawn once a minute; 0 within the last one. */
  readonly minutesLeft: ReadonlySignal<number>;
  look(): Promise<void>;
  /** Takes it off the screen before its time. */
  hide(): void;
  dispose(): void;
}

export const createAccountLook = (
  bills: Pick<DeskBills, 'readCard'>,
  clock: Pick<DeskClock, 'now' | 'later'>,
  ticketId: TicketId,
): AccountLook => {
  const state = signal<LookState>({ is: 'not-asked' });
  let turn = 0;
  let stop = (): void => undefined;

  const show = (card: AccountCard): void => {
    const now = clock.now.peek();
    const left = elapsed(now, card.until);
    if (left <= 0) {
      state.value = { is: 'over', until: card.until };
      return;
    }
    state.value = { is: 'shown', card, at: now };
    stop = clock.later(millis(left), () => {
      state.value = { is: 'over', until: card.until };
    });
  };

  const reset = (to: LookState): number => {
    stop();
    stop = () => undefined;
    state.value = to;
    return (turn += 1);
  };

  return {
    state,
    minutesLeft: computed(() => {
      const now = state.value;
      return now.is === 'shown'
        ? Math.max(0, Math.floor(elapsed(clock.now.value, now.card.until) / 60_000))
        : 0;
    }),
    look: async () => {
      if (state.peek().is === 'asking') return;
      const mine = reset({ is: 'asking' });
      const answer = await bills.readCard(ticketId);
      if (mine !== turn) return;
      if (answer.ok) show(answer.value);
      else if (answer.refusal.code === 'not_found') state.value = { is: 'absent' };
      else state.value = { is: 'refused', refusal: answer.refusal };
    },
    hide: () => void reset({ is: 'not-asked' }),
    dispose: () => void reset({ is: 'not-asked' }),
  };
};
