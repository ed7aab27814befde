import { seconds } from '#core/instant.ts';
import type { Bills } from '../ports/bills.ts';
import type { PaymentSecrets } from '../ports/payment-secrets.ts';
import { type UseCases, refuse } from '../use-case.ts';
import { type AskDeps, askNow } from './ask-provider.ts';
import { readPaymentView } from './payment-view.ts';

interface Deps extends AskDeps {
  readonly bills: Bills;
  readonly paymentSecrets: PaymentSecrets;
}

const patience = seconds(8);

/** Coming back proves nothing: it makes the server ask. */
export const readReturn =
  (deps: Deps): UseCases['readReturn'] =>
  async ({ params: { communeId }, body, now }) => {
    const attempt = await deps.payments.byReturn(communeId, deps.paymentSecrets.hash(body.token));
    if (!attempt) return refuse('not_found');
    const { attemptId } = await askNow(deps, attempt, now, patience);
    const known = (await deps.payments.read(communeId, attemptId)) ?? attempt;
    return readPaymentView(deps.bills, known, now);
  };
