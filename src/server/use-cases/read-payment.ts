import type { AttemptId } from '#core/ids.ts';
import type { PaymentFeed } from '../ports/feeds.ts';
import { type UseCases, refuse } from '../use-case.ts';

export const readPayment =
  ({ paymentFeed }: { paymentFeed: PaymentFeed }): UseCases['readPayment'] =>
  async ({ actor, params: { communeId, attemptId }, now }) => {
    const found = await paymentFeed.payment(communeId, attemptId as AttemptId, actor.capabilityHash, now);
    return found?.view ?? refuse('capability_wrong');
  };
