import type { Payments } from '#client/models/payment/payments.ts';
import { useResident } from '../app/resident-context.ts';
import { LoadingPage } from '../content/loading-page.tsx';
import { usePayments } from '../payment/use-payments.ts';
import { callbackDeskOf } from './callback-desk.ts';
import { CallbackForm } from './callback-form.tsx';
import { CallbackPromised } from './callback-promised.tsx';
import { CallbackSubject } from './callback-subject.tsx';
import { OwnCallbackPage } from './own-callback-page.tsx';

/** "Être rappelé": what the person's own link tells; what was promised; or the question. */
export function CallbackPage() {
  const payments = usePayments();
  if (!payments) return <LoadingPage />;
  const own = payments.ownCallback.state.value;
  if (own.is !== 'none') return <OwnCallbackPage own={payments.ownCallback} state={own} />;
  return <Asked payments={payments} />;
}

/** About what comes first, unless a procedure says it, or there is no list to choose from. */
function Asked({ payments }: { readonly payments: Payments }) {
  const { content, visit } = useResident();
  const { subject } = callbackDeskOf(payments);
  const { kind } = payments.callbacks.state.value;
  if (kind === 'sent' || kind === 'kept' || kind === 'waiting')
    return <CallbackPromised payments={payments} />;
  const books = content.value;
  const unsaid = visit.walk.value === null && subject.value === null;
  if (unsaid && books.status === 'ready' && books.value.library.procedures.length > 0) {
    return <CallbackSubject content={books.value} subject={subject} />;
  }
  return <CallbackForm payments={payments} />;
}
