import { LoadingPage } from '../content/loading-page.tsx';
import { usePayments } from '../payment/use-payments.ts';
import { CallbackForm } from './callback-form.tsx';
import { CallbackPromised } from './callback-promised.tsx';
import { OwnCallbackPage } from './own-callback-page.tsx';

/** "Être rappelé": what the person's own link tells; what was promised; or the question. */
export function CallbackPage() {
  const payments = usePayments();
  if (!payments) return <LoadingPage />;
  const own = payments.ownCallback.state.value;
  if (own.is !== 'none') return <OwnCallbackPage own={payments.ownCallback} state={own} />;
  const { kind } = payments.callbacks.state.value;
  return kind === 'sent' || kind === 'kept' || kind === 'waiting' ? (
    <CallbackPromised payments={payments} />
  ) : (
    <CallbackForm payments={payments} />
  );
}
