import { homeKioskId } from '#contract/envelope-binding.ts';
import type { Envelope } from '#contract/schemas/ticket.ts';
import type { CommuneId } from '#core/ids.ts';
import { type Millis, seconds } from '#core/instant.ts';
import type { ResidentApi } from '../api/call.ts';
import { type Answer, noAnswer } from '../api/reply.ts';
import { plausible } from '../outbox/keep.ts';
import { type OutboxReceipt, planFor } from '../outbox/outbox-plan.ts';
import { sealRequest } from '../outbox/seal.ts';
import { chooseSealKey } from '../outbox/seal-key.ts';
import type { Clock } from '../ports/clock.ts';
import type { Random } from '../ports/random.ts';
import { type Backoff, backoffDelay } from '../streams/backoff.ts';
import type { OwnRequest } from './own-request.ts';
import type { RequestState, RequestWay } from './request.ts';

export interface FromHomeDeps {
  readonly api: ResidentApi;
  readonly communeId: CommuneId;
  readonly clock: Clock;
  readonly random: Random;
}

const patience: Backoff = { least: seconds(1), first: seconds(4), most: seconds(60) };

/** Null while the commune's keys cannot be had. */
const sealed = async ({ api, communeId, clock }: FromHomeDeps, own: OwnRequest): Promise<Envelope | null> => {
  const answer = await api.call('listSealKeys', {});
  const key = answer.ok ? chooseSealKey(answer.value.sealKeys, clock.now()) : null;
  if (key === null) return null;
  const createdAt = plausible(clock.now());
  return sealRequest(own.body, { communeId, kioskId: homeKioskId, ticketId: own.id, seq: 1, createdAt, key });
};

/** What an answer makes of it: a state to end in, or how long to wait at least before the next try. */
const judged = (
  envelope: Envelope,
  answer: Answer<OutboxReceipt>,
): RequestState | { readonly bar: Millis | null } => {
  const plan = planFor({ envelope, route: 'request', personLeft: false, shelvedFor: null }, answer);
  if (plan.do === 'retry') return { bar: plan.bar };
  if (plan.do !== 'delete') return { kind: 'refused', problem: plan.why };
  return 'requestId' in plan.receipt
    ? { kind: 'sent', receipt: plan.receipt }
    : { kind: 'refused', problem: 'digest_differs' };
};

/** Straight to the server, again and again while the page is open. Sealed once: the same id never has two contents. */
export const fromHome =
  (deps: FromHomeDeps): RequestWay =>
  (own, tell) => {
    const { api, clock, random } = deps;
    let envelope: Envelope | null = null;
    let stopped = false;
    let callOff = (): void => undefined;
    let failures = 0;

    const once = async (): Promise<RequestState | { readonly bar: Millis | null }> => {
      envelope ??= await sealed(deps, own).catch(() => null);
      if (envelope === null) return { bar: null };
      const answer = await api.call('sendRequestFromHome', {
        params: { requestId: own.id },
        body: { envelope },
      });
      return judged(envelope, answer);
    };

    const go = async (): Promise<void> => {
      const result = await once().catch(() => ({ bar: noAnswer.retryAfterMillis }));
      if (stopped) return;
      if ('kind' in result) return tell(result);
      failures += 1;
      tell({ kind: 'waiting', since: own.since });
      const delay = backoffDelay(patience, failures, random.fraction());
      callOff = clock.after(result.bar !== null && result.bar > delay ? result.bar : delay, () => void go());
    };

    void go();
    return () => {
      stopped = true;
      callOff();
    };
  };
