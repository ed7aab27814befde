import type { Translator } from '#i18n/translator.ts';
import { DotList } from '#ui/dot-list/dot-list.tsx';
import { Panel } from '#ui/panel/panel.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import type { ShownBill } from './shown-bill.ts';
import './other-means.css';

export interface OtherMeansProps {
  readonly bill: ShownBill;
  readonly translator: Translator;
}

const spoken = ['counter', 'cash', 'cheque', 'direct-debit', 'tobacconist'] as const;

/** A tobacconist takes no more than this in cash. */
const cashAtTobacconist = 30_000;

/** What applies to this very bill, by its own list; and what to bring there. */
export function OtherMeans({ bill, translator }: OtherMeansProps) {
  const { t, cents, date } = translator;
  const means = spoken.filter(
    (mean) => bill.means.includes(mean) && (mean !== 'tobacconist' || bill.amount <= cashAtTobacconist),
  );
  return (
    <Stack gap="m">
      <Panel>
        {means.length === 0 ? (
          <p>{t('payment.means.none')}</p>
        ) : (
          <DotList items={means.map((mean) => t(`payment.means.${mean}`))} />
        )}
      </Panel>
      <section class="coupon" aria-label={t('payment.means.coupon')}>
        <p class="coupon__title">{t('payment.means.coupon')}</p>
        <p class="coupon__reference">
          <bdi dir="ltr">{bill.reference}</bdi>
        </p>
        <p class="coupon__line">
          <span lang="fr" dir="ltr">
            {bill.payee}
          </span>{' '}
          <strong>{cents(bill.amount)}</strong>
        </p>
        {bill.dueOn && (
          <p class="coupon__line">
            <span>{t('payment.bill.due')}</span> <strong>{date(bill.dueOn)}</strong>
          </p>
        )}
      </section>
    </Stack>
  );
}
