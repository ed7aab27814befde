import { useMemo, useRef } from 'preact/hooks';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { DeskPage } from '../frame/desk-page.tsx';
import { useBroughtIntoSight } from '../frame/use-brought-into-sight.ts';
import { useDesk } from '../use-desk.ts';
import { BillAnswer } from './bill-answer.tsx';
import { BillForm, fieldId } from './bill-form.tsx';
import { createBillLookup, type BillLookup } from './bill-lookup.ts';
import { BillRefusal } from './bill-refusal.tsx';
import './bill.css';

const prefix = 'bill';

/** "Ai-je payé ?" for a person at the counter or on the phone. */
export const BillPage = () => {
  const { services } = useDesk();
  const lookup = useMemo(() => createBillLookup(services.bills, () => services.clock.now.peek()), [services]);
  return <BillScreen lookup={lookup} />;
};

export const BillScreen = ({ lookup }: { readonly lookup: BillLookup }) => {
  const { t } = useDesk().words;
  const answer = useRef<HTMLDivElement>(null);
  useBroughtIntoSight(answer, lookup.found.value ?? lookup.refusal.value);
  return (
    <DeskPage heading={t('desk.bill.heading')} lead={t('desk.bill.lead')}>
      <div class="bill-page">
        <div class="bill-page__ask">
          <BillForm lookup={lookup} prefix={prefix} />
          <p class="desk-page__note">{t('desk.bill.privacy')}</p>
        </div>
        <div class="bill-page__answer" ref={answer}>
          <Answer lookup={lookup} />
        </div>
      </div>
    </DeskPage>
  );
};

const Answer = ({ lookup }: { readonly lookup: BillLookup }) => {
  const { t, time } = useDesk().words;
  const found = lookup.found.value;
  const refusal = lookup.refusal.value;
  const clear = (): void => {
    lookup.clear();
    document.getElementById(fieldId(prefix, 'reference'))?.focus();
  };
  return (
    <>
      {refusal && <BillRefusal refusal={refusal} />}
      {!found && !refusal && (
        <EmptyState icon={lookup.busy.value ? 'clock' : 'file-text'} heading={t(emptyHeading(lookup))}>
          {!lookup.busy.value && <p>{t('desk.bill.empty.text')}</p>}
        </EmptyState>
      )}
      {found && (
        <section class="desk-card" aria-labelledby="bill-answer">
          <div class="bill-page__top">
            <h2 class="desk-eyebrow" id="bill-answer">
              {t('desk.bill.answer', { time: time(found.at) })}
            </h2>
            <div class="bill-page__again">
              <Button
                kind="plain"
                icon="refresh"
                busy={lookup.busy.value}
                onPress={() => void lookup.again()}
              >
                {t('desk.bill.again')}
              </Button>
              <Button kind="plain" icon="x" onPress={clear}>
                {t('desk.bill.clear')}
              </Button>
            </div>
          </div>
          <BillAnswer found={found} />
        </section>
      )}
    </>
  );
};

const emptyHeading = ({ busy }: BillLookup) =>
  busy.value ? ('desk.bill.searching' as const) : ('desk.bill.empty.heading' as const);
