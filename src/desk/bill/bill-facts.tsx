import type { BillView } from '#contract/schemas/bill.ts';
import { useDesk } from '../use-desk.ts';

/** What is on the paper; no name is, nor ever here. */
export const BillFacts = ({ bill }: { readonly bill: BillView }) => {
  const { t, cents, date } = useDesk().words;
  const paid = bill.standing.is === 'paid';
  return (
    <dl class="desk-facts">
      <div>
        <dt>{t('desk.bill.fact.reference')}</dt>
        <dd translate={false}>{bill.reference}</dd>
      </div>
      <div>
        <dt>{t('desk.bill.fact.amount')}</dt>
        <dd>{cents(bill.amount)}</dd>
      </div>
      <div>
        <dt>{t('desk.bill.fact.label')}</dt>
        <dd>{bill.label}</dd>
      </div>
      <div>
        <dt>{t(paid ? 'desk.bill.fact.paidTo' : 'desk.bill.fact.payee')}</dt>
        <dd>{bill.payee}</dd>
      </div>
      <div>
        <dt>{t('desk.bill.fact.issued')}</dt>
        <dd>{date(bill.issuedOn)}</dd>
      </div>
      {bill.dueOn !== null && !paid && (
        <div>
          <dt>{t('desk.bill.fact.due')}</dt>
          <dd>{date(bill.dueOn)}</dd>
        </div>
      )}
    </dl>
  );
};
