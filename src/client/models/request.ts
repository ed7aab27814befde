import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { ProblemCode } from '#contract/problem.ts';
import { type RequestBody, requestAtMost, type RequestReceipt } from '#contract/schemas/request.ts';
import type { CallbackBody } from '#contract/schemas/callback.ts';
import type { Instant } from '#core/instant.ts';
import type { Random } from '../ports/random.ts';
import { makeOwnRequest, type OwnRequest, type SealedBody } from './own-request.ts';

/**
 * What may be said of a request. `kept`: on this kiosk's disk, sealed, read back and compared; it leaves by itself,
 * even after the visit. `waiting`: at home no answer came yet; it is tried again as long as this page is open, and is
 * stored nowhere. `sent`: the service's server holds it, and gave the tracking code. `refused`: it will not leave by
 * itself, and the person must be told another way.
 */
export type RequestState =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly since: Instant }
  | { readonly kind: 'kept'; readonly since: Instant }
  | { readonly kind: 'waiting'; readonly since: Instant }
  | { readonly kind: 'sent'; readonly receipt: RequestReceipt }
  | { readonly kind: 'refused'; readonly problem: ProblemCode | 'not-stored' };

/** What a person sends, as the check page showed it. The link's hash is added here. */
export type RequestDraft = Omit<RequestBody, 'linkHash'>;

/** A call-back that a person asks for; it leaves as a request does. */
export type CallbackDraft = Omit<CallbackBody, 'linkHash'>;

/** Sends a claim or another request to a service: sealed at once, from a kiosk through its outbox, from home directly. */
export interface RequestSender<Draft = RequestDraft> {
  /**
   * Seals it and lets it go; resolves once something can be said (`state` is past `sending`, or was never possible),
   * and never rejects. Does nothing while one is sending, kept, waiting or sent: a second touch sends no second
   * request. After `refused` it may be called again: with the same draft it is the same request, if no verdict came.
   * `forget` makes room for another.
   */
  send(draft: Draft): Promise<void>;
  readonly state: ReadonlySignal<RequestState>;
  /**
   * Path and fragment of the person's own link to the answer, such as `/suivi#0123…` with 26 characters; put the home
   * page's origin before it. There from `kept`, `waiting` and `sent` on, so that it can be shown as a QR before the
   * server answered; null otherwise. It is in this page's memory alone.
   */
  readonly link: ReadonlySignal<string | null>;
  /** The visit ended, or another request begins: link and code are gone from here; what is kept still leaves. */
  forget(): void;
}

/** How a sealed request leaves: `tell` is called with each change until the returned function is. */
export type RequestWay = (request: OwnRequest, tell: (state: RequestState) => void) => () => void;

export interface RequestSenderDeps {
  readonly way: RequestWay;
  readonly random: Random;
  /** The time to show. */
  readonly now: () => Instant;
  /** The home page's address for a link; the secret stands in the fragment, which no server sees. */
  readonly linkPath: '/suivi' | '/rappel';
}

const maySend = ({ kind }: RequestState): boolean => kind === 'none' || kind === 'refused';
const isPastSending = ({ kind }: RequestState): boolean => kind !== 'none' && kind !== 'sending';

const sizeOf = (body: SealedBody): number => new TextEncoder().encode(JSON.stringify(body)).length;

export const createRequestSender = <Draft extends RequestDraft | CallbackDraft>({
  way,
  random,
  now,
  linkPath,
}: RequestSenderDeps): RequestSender<Draft> => {
  const state = signal<RequestState>({ kind: 'none' });
  const link = signal<string | null>(null);
  let current: OwnRequest | null = null;
  /** Sent, and no verdict came: the same words again are the same request, which may have arrived. */
  let unsure: { readonly said: string; readonly own: OwnRequest } | null = null;
  let stop = (): void => undefined;

  const show = (own: OwnRequest, next: RequestState): void => {
    // What is kept stays kept while it is on its way.
    if (current !== own || next.kind === 'sending') return;
    batch(() => {
      link.value = next.kind === 'refused' ? null : `${linkPath}#${own.secret}`;
      state.value = next;
    });
  };

  const letGo = (): void => {
    stop();
    stop = () => undefined;
    current = null;
    link.value = null;
    state.value = { kind: 'none' };
  };

  const forget = (): void => {
    unsure = null;
    letGo();
  };

  const leave = (own: OwnRequest, said: string): Promise<void> =>
    new Promise((done) => {
      stop = way(own, (next) => {
        show(own, next);
        const failed = next.kind === 'refused' && next.problem === 'not-stored';
        if (failed && current === own) unsure = { said, own };
        if (isPastSending(next)) done();
      });
    });

  return {
    state,
    link,
    forget,
    send: async (draft) => {
      if (!maySend(state.peek())) return;
      const said = JSON.stringify(draft);
      const before = unsure?.said === said ? unsure.own : null;
      letGo();
      state.value = { kind: 'sending', since: now() };
      const own = before ?? (await makeOwnRequest(random, draft, now()));
      if (state.peek().kind !== 'sending') return;
      current = own;
      unsure = null;
      if (sizeOf(own.body) > requestAtMost) return show(own, { kind: 'refused', problem: 'too_large' });
      await leave(own, said);
    },
  };
};
