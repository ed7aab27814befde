import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ProblemCode } from '#contract/problem.ts';
import type { BillProof } from '#contract/schemas/bill.ts';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { type AccessNeed, isOpen, type TicketContext, type TicketView } from '#core/ticket/ticket.ts';
import type { ResidentApi } from '../api/call.ts';
import type { ResidentOpenStream } from '../api/open-stream.ts';
import type { CallItem, OutboxItem } from '../outbox/outbox-item.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Clock } from '../ports/clock.ts';
import type { KioskIdentity } from '../ports/identity-store.ts';
import type { Random } from '../ports/random.ts';
import { followTicket } from '../streams/follow-ticket.ts';
import { createCancelling } from './cancelling.ts';
import { answerOffer } from './answering-offer.ts';
import { type BillTold, tellBill } from './telling-bill.ts';
import { createTellingNeeds } from './telling-needs.ts';
import { makeOwnCall, type OwnCall, sealOf } from './own-call.ts';

/**
 * A resident's call. `kept`: stored here, not acknowledged. `held`: the server's own view of it. `failed`: it will not
 * leave by itself.
 */
export type CallState =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly since: Instant }
  | { readonly kind: 'held'; readonly view: TicketView }
  | { readonly kind: 'failed'; readonly problem: ProblemCode | 'not-stored' };

export interface CallDeps {
  readonly outbox: Outbox;
  readonly identity: () => KioskIdentity | null;
  /** Speaks with the ticket's capability, never with the kiosk's key. */
  readonly api: ResidentApi;
  readonly openStream: ResidentOpenStream;
  readonly clock: Clock;
  readonly random: Random;
  /** The time to show. */
  readonly now: () => Instant;
}

export interface Call {
  /** A held call stays with its last view (done, missed…) until the next one is opened, or the end. */
  readonly state: ReadonlySignal<CallState>;
  /** Between the touch and the moment when something can be said. */
  readonly opening: ReadonlySignal<boolean>;
  /** What helps was told with the call, or after it; false while that is on its way. */
  readonly needsTold: ReadonlySignal<boolean>;
  /** A call of an earlier person waits in the outbox. */
  readonly keptHere: ReadonlySignal<boolean>;
  /** Does nothing while one is being opened, kept, or held in an open state. */
  open(context: TicketContext): void;
  /** What helps, chosen after the touch: told as soon as the server holds the call. Nothing without a call. */
  sayNeeds(needs: readonly AccessNeed[]): void;
  /** After the person's own "oui": whoever holds this call may see this one bill for a while. Never rejects. */
  shareBill(proof: BillProof): Promise<BillTold>;
  /** Yes or no to a call-back that was proposed in this call; `state` follows. Nothing without a call. */
  answerOffer(accepts: boolean): void;
  /** The call in this person's hands, for the models beside this one: it bears the capability. */
  own(): OwnCall | null;
  /** A kept call is given up at once; one on its way too, and shows as cancelled once it is; a held one is cancelled on the server, and `state` follows. */
  cancel(): void;
  /**
   * The person is gone: forgets the capability, for good. What has not left arrives as missed. `drop` also cancels on
   * the server what is open there, as far as the network allows. Resolves when disk and server were told.
   */
  end(call: 'keep' | 'drop'): Promise<void>;
}

const isCall = (item: OutboxItem): item is CallItem => item.route === 'call';

export const createCall = (deps: CallDeps): Call => {
  const { outbox, clock, random } = deps;
  const mine = signal<OwnCall | null>(null);
  const state = signal<CallState>({ kind: 'none' });
  const opening = signal(false);
  const cancelling = createCancelling(deps);
  const needs = createTellingNeeds(deps);
  let following: TicketId | null = null;
  /** Cancelled while it was on its way: only that it is cancelled is still shown of it. */
  let unwanted: OwnCall | null = null;
  let stopFollowing = (): void => undefined;

  const isMine = (own: OwnCall): boolean => mine.peek() === own;

  /** A reply that was long on its way opens no call that the stream has seen close. */
  const isOver = (): boolean => {
    const now = state.peek();
    return now.kind === 'held' && !isOpen(now.view.state);
  };

  const show = (next: CallState): void => {
    opening.value = false;
    state.value = next;
  };

  const hold = (own: OwnCall, view: TicketView): void => {
    if (!isMine(own) || isOver()) return;
    show({ kind: 'held', view });
    if (isOpen(view.state)) return needs.held(own);
    needs.stop();
    stopFollowing();
  };

  const follow = (own: OwnCall): void => {
    const { ticketId, capability } = own;
    following = ticketId;
    stopFollowing = followTicket({
      clock,
      random,
      open: (signal) => deps.openStream('followTicket', { params: { ticketId }, capability, signal }),
      onView: (view) => hold(own, view),
      onState: () => undefined,
    }).stop;
  };

  const take = (own: OwnCall, { state: is, receipt, problem }: CallItem): void => {
    if (own === unwanted) return;
    if (is === 'kept') show({ kind: 'kept', since: own.since });
    else if (is === 'refused' && problem !== null) show({ kind: 'failed', problem });
    else if (is === 'sent' && receipt !== null && following !== own.ticketId) {
      hold(own, receipt.ticket);
      if (isOpen(receipt.ticket.state)) follow(own);
    }
  };

  const stopWatching = effect(() => {
    const own = mine.value;
    const item = own && outbox.items.value.filter(isCall).find(({ ticketId }) => ticketId === own.ticketId);
    if (own && item) take(own, item);
  });

  const forget = (): void => {
    needs.begin([]);
    stopFollowing();
    following = null;
    mine.value = null;
    show({ kind: 'none' });
  };

  const isBusy = (): boolean => {
    const now = state.peek();
    return opening.peek() || now.kind === 'kept' || (now.kind === 'held' && isOpen(now.view.state));
  };

  const isOnItsWay = ({ ticketId }: OwnCall): boolean =>
    outbox.items.peek().some((item) => item.ticketId === ticketId && item.state === 'sending');

  const giveUp = (own: OwnCall): void => {
    if (isMine(own)) forget();
    cancelling.kept(own);
  };

  const send = async (own: OwnCall, context: TicketContext): Promise<void> => {
    try {
      await outbox.submit(await sealOf(own, context, deps.identity(), clock.now()));
      // Cancelled while it was being sealed and written: the outbox did not know it yet.
      if (!isMine(own)) await outbox.personLeft([own.ticketId]);
    } catch {
      if (isMine(own)) show({ kind: 'failed', problem: 'not-stored' });
    }
  };

  /** No verdict came to the first touch: the same id again is the same call, which may be there already. */
  const openAgain = (context: TicketContext): void => {
    state.value = { kind: 'none' };
    opening.value = true;
    needs.want(context.needs);
  };

  return {
    state,
    opening,
    needsTold: needs.told,
    sayNeeds: (chosen) => {
      if (mine.peek() !== null) needs.want(chosen);
    },
    own: () => mine.peek(),
    shareBill: (proof) => tellBill(deps.api, mine.peek(), proof),
    answerOffer: (accepts) => {
      const own = mine.peek();
      if (own === null) return;
      void answerOffer(deps.api, own, accepts).then((view) => {
        if (view) hold(own, view);
      });
    },
    keptHere: computed(() =>
      outbox.items.value.some(
        ({ route, ticketId, state: is }) =>
          route === 'call' && ticketId !== mine.value?.ticketId && (is === 'kept' || is === 'sending'),
      ),
    ),

    open: (context) => {
      if (isBusy()) return;
      const before = mine.peek();
      if (before !== null && outbox.again(before.ticketId)) return openAgain(context);
      forget();
      const own = makeOwnCall(random, deps.now());
      needs.begin(context.needs);
      opening.value = true;
      mine.value = own;
      void send(own, context);
    },

    cancel: () => {
      const own = mine.peek();
      if (own === null) return;
      const shown = (view: TicketView): void => hold(own, view);
      if (state.peek().kind === 'held') return cancelling.held(own, shown);
      if (!isOnItsWay(own)) return giveUp(own);
      unwanted = own;
      show({ kind: 'none' });
      cancelling.sending(own, shown, () => giveUp(own));
    },

    end: async (call) => {
      const own = mine.peek();
      const was = state.peek();
      cancelling.stop();
      forget();
      stopWatching();
      if (own === null) return outbox.forget();
      const told = outbox.personLeft([own.ticketId]);
      if (call === 'drop' && was.kind === 'held' && isOpen(was.view.state)) await cancelling.once(own);
      await told;
      outbox.forget();
    },
  };
};
