import { useMemo, useRef } from 'preact/hooks';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { DeskPage } from '../frame/desk-page.tsx';
import { ListRefused } from '../frame/list-refused.tsx';
import { ListStale } from '../frame/list-stale.tsx';
import { useKeptFocus } from '../frame/use-kept-focus.ts';
import { usePolled } from '../frame/use-polled.ts';
import { useDesk } from '../use-desk.ts';
import { alertHeadingId } from './alert-heading-id.ts';
import { AlertCard } from './alert-card.tsx';
import { createPaymentsModel, inAlertOrder, type PaymentsModel } from './payments-model.ts';
import './payments-page.css';

/** Payments that a person must compare with the account. */
export const PaymentsPage = () => {
  const { paymentAlerts } = useDesk().services;
  const model = useMemo(() => createPaymentsModel(paymentAlerts), [paymentAlerts]);
  usePolled(paymentAlerts.load);
  return <PaymentsScreen model={model} />;
};

export const PaymentsScreen = ({ model }: { readonly model: PaymentsModel }) => {
  const { has, words } = useDesk();
  const { t } = words;
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  last.current = model.open.value ?? last.current;
  // The card that was settled goes to the other list, and the focus with it.
  useKeptFocus(box, () => document.getElementById(alertHeadingId(last.current ?? '')));
  return (
    <DeskPage heading={t('desk.payments.heading')} lead={t('desk.payments.lead')}>
      <div class="payments-page" ref={box}>
        <List model={model} />
      </div>
      {!has('officer') && <p class="desk-page__note">{t('desk.payments.officerOnly')}</p>}
    </DeskPage>
  );
};

const List = ({ model }: { readonly model: PaymentsModel }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const list = services.paymentAlerts.list.value;
  if (list.state === 'loading') return <LoadingState label={t('desk.payments.loading')} />;
  if (list.state === 'refused')
    return <ListRefused refusal={list.refusal} onAgain={() => void services.paymentAlerts.load()} />;
  const { open, settled } = inAlertOrder(list.items);
  return (
    <>
      {list.stale && <ListStale readAt={list.readAt} />}
      {open.length === 0 ? (
        <EmptyState icon="check-circle" heading={t('desk.payments.empty.heading')}>
          <p>{t('desk.payments.empty.text')}</p>
        </EmptyState>
      ) : (
        <ul class="payments-page__list">
          {open.map((alert) => (
            <AlertCard key={alert.alertId} alert={alert} model={model} />
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <section class="payments-page__settled" aria-labelledby="payments-settled">
          <h2 class="desk-eyebrow" id="payments-settled">
            {t('desk.payments.settled')}
          </h2>
          <ul class="payments-page__list">
            {settled.map((alert) => (
              <AlertCard key={alert.alertId} alert={alert} model={model} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
