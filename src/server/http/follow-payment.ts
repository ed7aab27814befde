import * as v from 'valibot';
import { paymentStreamEvent } from '#contract/events.ts';
import type { routes } from '#contract/routes.ts';
import type { AttemptId } from '#core/ids.ts';
import type { Call, Refusal } from '../use-case.ts';
import type { HttpDeps } from './deps.ts';
import type { Exchange } from './exchange.ts';
import { followView } from './follow-view.ts';
import type { Streams } from './streams.ts';

type FollowPayment = Call<typeof routes.followPayment>;

/** An attempt that ended without a payment is followed on: it may still turn out to be paid. */
export const followPayment =
  (deps: HttpDeps, streams: Streams) =>
  (
    { actor: { capabilityHash }, params }: FollowPayment,
    exchange: Exchange,
  ): Promise<Refusal | undefined> => {
    const { communeId } = params;
    const attemptId = params.attemptId as AttemptId;
    const look = async () => {
      const found = await deps.paymentFeed.payment(communeId, attemptId, capabilityHash, deps.clock());
      if (!found) return null;
      const data = v.parse(paymentStreamEvent, { type: 'view', payment: found.view });
      return { topic: found.topic, data, isLast: found.view.word.word === 'paid' };
    };
    return followView(deps, streams, { communeId, capabilityHash, look }, exchange);
  };
