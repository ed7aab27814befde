import { type ReadonlySignal, signal } from '@preact/signals';
import type { BillProof, PaymentView } from '#contract/schemas/bill.ts';
import { elapsed, type Instant, minutes, seconds } from '#core/instant.ts';
import type { Locale } from '#core/locale.ts';
import type { ResidentApi } from '../../api/call.ts';
import type { ResidentOpenStream } from '../../api/open-stream.ts';
import { isVerdict } from '../../api/verdict.ts';
import type { Clock } from '../../ports/clock.ts';
import type { KeptAttempt, KeptAttempts } from '../../ports/kept-attempt.ts';
import type { Random } from '../../ports/random.ts';
import { followPayment } from '../../streams/follow-view.ts';
import { askAgain } from './ask-again.ts';
import { makeSecret, type Secret } from './secret.ts';
import { isSettled } from './settled.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/**
 * One try at paying, as its page sees it. `begun`: the payment page's address is known, and this page may leave for it.
 * `known` is the server's last word; `live` is false while that may be old. `own` tells whether this browser holds what
 * reads the attempt: without it no receipt can be mailed.
 */
export type AttemptState =
  | { readonly is: 'none' }
  | { readonly is: 'starting' }
  | { readonly is: 'reading' }
  | {
      readonly is: 'known';
      readonly payment: PaymentView;
      readonly live: boolean;
      readonly own: boolean;
      /** Where it can be paid, as long as that page may still be opened. */
      readonly payPage: string | null;
    }
  | { readonly is: 'failed'; readonly trouble: Trouble };

export interface PayFor {
  readonly proof: BillProof;
  readonly email: string | null;
  readonly locale: Locale;
  readonly invitation: { readonly invitationId: string; readonly secret: string } | null;
}

export type Mailing = 'none' | 'sending' | 'sent' | Trouble;

export interface Attempt {
  readonly state: ReadonlySignal<AttemptState>;
  readonly mailing: ReadonlySignal<Mailing>;
  /** The address of the payment page, or null with `state` saying why not. Never rejects; a second call while one runs gives null. */
  start(pay: PayFor): Promise<string | null>;
  /** The language in which this browser began its payment; null when it began none. */
  beganIn(): Locale | null;
  /** The browser came back from the payment page: what the server learnt, asked again until it is settled. */
  comeBack(token: string): Promise<void>;
  /** What this browser began before, if anything. Resolves once it is known. */
  resume(): Promise<boolean>;
  /** Shows what another way of asking said, and goes on asking that way. */
  watch(payment: PaymentView, ask: () => Promise<PaymentView | null>): void;
  /** Shows nothing of it any more: another code was opened, or its person goes on without it. What this browser kept of it stays. */
  leaveAlone(): void;
  mailReceipt(email: string, locale: Locale): Promise<void>;
  /** Forgets it here; what was begun goes on without this page. */
  forget(): void;
}

export interface AttemptDeps {
  readonly api: ResidentApi;
  readonly openStream: ResidentOpenStream;
  readonly clock: Clock;
  readonly random: Random;
  readonly now: () => Instant;
  readonly kept: KeptAttempts;
  readonly backTo: 'home' | 'kiosk-window';
}

interface Begun {
  readonly own: KeptAttempt;
  readonly secret: Secret;
  readonly proof: BillProof;
}

/** The server itself waits fifteen seconds for the payment provider: who gives up before is told of a network that holds. */
const openingPatience = seconds(25);

/** A day after, whoever paid has the receipt or asks by reference; what reads the attempt is thrown away. */
const keepFor = minutes(24 * 60);

export const createAttempt = (deps: AttemptDeps): Attempt => {
  const { api, clock, random, kept } = deps;
  const state = signal<AttemptState>({ is: 'none' });
  const mailing = signal<Mailing>('none');
  let mine: KeptAttempt | null = null;
  /** Asked for, and no verdict came: the same id again is the same attempt, another would find the bill busy. */
  let unsure: Begun | null = null;
  let turn = 0;
  let stop = (): void => undefined;

  const fresh = (locale: Locale): Omit<Begun, 'proof'> => {
    const secret = makeSecret(random);
    return {
      secret,
      own: { attemptId: random.uuid(), capability: secret.text, startedAt: deps.now(), locale },
    };
  };
  const sameAgain = ({ reference, amount }: BillProof): Begun | null =>
    unsure?.proof.reference === reference && unsure.proof.amount === amount ? unsure : null;

  const begin = (): number => {
    stop();
    stop = () => undefined;
    return (turn += 1);
  };
  const show = (payment: PaymentView, live: boolean, payPage: string | null = null): void => {
    const before = state.peek();
    const page = payPage ?? (before.is === 'known' ? before.payPage : null);
    const own = mine?.attemptId === payment.attemptId;
    // Nothing more can come: a line that ends now means nothing.
    if (isSettled(payment)) stop();
    state.value = { is: 'known', payment, live, own, payPage: isSettled(payment) ? null : page };
  };
  const fail = (trouble: Trouble): null => {
    state.value = { is: 'failed', trouble };
    return null;
  };
  const setLive = (live: boolean): void => {
    const now = state.peek();
    if (now.is === 'known' && now.live !== live) state.value = { ...now, live };
  };

  const follow = (own: KeptAttempt, my: number): void => {
    const { attemptId, capability } = own;
    stop = followPayment({
      clock,
      random,
      open: (signal) => deps.openStream('followPayment', { params: { attemptId }, capability, signal }),
      onView: (payment) => my === turn && show(payment, true),
      onState: (line) => my === turn && setLive(line.state === 'live'),
    }).stop;
  };

  const watchFrom = (my: number, payment: PaymentView, ask: () => Promise<PaymentView | null>): void => {
    show(payment, true);
    if (isSettled(payment)) return;
    stop = askAgain(clock, async () => {
      const next = await ask();
      if (my !== turn) return true;
      if (next === null) setLive(false);
      else show(next, true);
      return next !== null && isSettled(next);
    });
  };

  const read = async (own: KeptAttempt): Promise<boolean> => {
    const my = begin();
    mine = own;
    if (state.peek().is !== 'known') state.value = { is: 'reading' };
    const answer = await api.call('readPayment', {
      params: { attemptId: own.attemptId },
      capability: own.capability,
    });
    if (my !== turn) return false;
    if (answer.ok) show(answer.value, true);
    else if (answer.problem === 'capability_wrong') {
      kept.clear();
      state.value = { is: 'none' };
      return false;
    } else fail(troubleOf(answer));
    if (!answer.ok || !isSettled(answer.value)) follow(own, my);
    return true;
  };

  return {
    state,
    mailing,

    start: async ({ proof, email, locale, invitation }) => {
      if (state.peek().is === 'starting') return null;
      const my = begin();
      state.value = { is: 'starting' };
      mailing.value = 'none';
      const { own, secret } = sameAgain(proof) ?? fresh(locale);
      unsure = { own, secret, proof };
      const capabilityHash = await secret.hash();
      // Kept before it is asked: an answer that never comes may still have begun a payment.
      kept.write(own);
      mine = own;
      const answer = await api.call('startPayment', {
        params: { attemptId: own.attemptId },
        timeout: openingPatience,
        body: { ...proof, email, capabilityHash, locale, invitation, backTo: deps.backTo },
      });
      if (my !== turn) return null;
      if (!answer.ok) {
        if (isVerdict(answer)) {
          unsure = null;
          kept.clear();
        }
        return fail(troubleOf(answer));
      }
      unsure = null;
      show(answer.value.payment, true, answer.value.payPage);
      if (!isSettled(answer.value.payment)) follow(own, my);
      return answer.value.payPage;
    },

    beganIn: () => kept.read()?.locale ?? null,

    comeBack: async (token) => {
      const my = begin();
      state.value = { is: 'reading' };
      const ask = () => api.call('readReturn', { body: { token } });
      const answer = await ask();
      if (my !== turn) return;
      if (!answer.ok) return void fail(troubleOf(answer));
      const before = mine ?? kept.read();
      if (before?.attemptId === answer.value.attemptId) {
        mine = before;
        show(answer.value, true);
        if (!isSettled(answer.value)) follow(before, my);
        return;
      }
      watchFrom(my, answer.value, async () => {
        const next = await ask();
        return next.ok ? next.value : null;
      });
    },

    resume: async () => {
      const before = kept.read();
      if (before === null) return false;
      const age = elapsed(before.startedAt, deps.now());
      if (Math.abs(age) <= keepFor) return read(before);
      kept.clear();
      return false;
    },

    watch: (payment, ask) => {
      const before = kept.read();
      if (before?.attemptId === payment.attemptId) return void read(before);
      watchFrom(begin(), payment, ask);
    },

    leaveAlone: () => {
      begin();
      mine = null;
      mailing.value = 'none';
      state.value = { is: 'none' };
    },

    mailReceipt: async (email, locale) => {
      if (mine === null || mailing.peek() === 'sending') return;
      const my = turn;
      mailing.value = 'sending';
      const { attemptId, capability } = mine;
      const answer = await api.call('mailReceipt', {
        params: { attemptId },
        capability,
        body: { email, locale },
      });
      if (my === turn) mailing.value = answer.ok ? 'sent' : troubleOf(answer);
    },

    forget: () => {
      begin();
      mine = null;
      unsure = null;
      kept.clear();
      mailing.value = 'none';
      state.value = { is: 'none' };
    },
  };
};
