import { useDesk } from '../use-desk.ts';
import type { FoundBill } from './bill-lookup.ts';
import { meansToSay } from './bill-means.tsx';
import { momentWords } from './moment-words.ts';
import { standingWords } from './standing-words.ts';
import '../print/print-sheet.css';

/** What the printer gives: a receipt for a paid bill, otherwise a coupon with the reference. It names no one. */
export const BillSheet = ({ found }: { readonly found: FoundBill }) => {
  const { services, session, words } = useDesk();
  const { t } = words;
  const { bill, at } = found;
  const commune = services.content.library.value?.commune.name ?? t('desk.app.name');
  const { heading, text } = standingWords(bill.standing, at, words);
  const means = meansToSay(bill);
  const paid = bill.standing.is === 'paid';
  return (
    <div class="print-sheet" aria-hidden="true">
      <p class="print-sheet__top">
        <strong>{commune}</strong>
        <span>{words.date(at)}</span>
      </p>
      {session.value?.demo && <p class="print-sheet__demo">{t('desk.print.demo')}</p>}
      <p class="print-sheet__heading">{t(paid ? 'desk.print.receipt' : 'desk.print.coupon')}</p>
      <p>
        {/* The sheet's own heading says that it is paid. */}
        {!paid && <strong>{heading}. </strong>}
        {text}
      </p>
      <p class="print-sheet__label">{t('desk.bill.fact.reference')}</p>
      <p class="print-sheet__reference" translate={false}>
        {bill.reference}
      </p>
      <p class="print-sheet__label">{t('desk.bill.fact.amount')}</p>
      <p class="print-sheet__amount">{words.cents(bill.amount)}</p>
      <dl>
        <div>
          <dt>{t('desk.bill.fact.label')}</dt>
          <dd>{bill.label}</dd>
        </div>
        <div>
          <dt>{t(paid ? 'desk.bill.fact.paidTo' : 'desk.bill.fact.payee')}</dt>
          <dd>{bill.payee}</dd>
        </div>
        {bill.dueOn !== null && !paid && (
          <div>
            <dt>{t('desk.bill.fact.due')}</dt>
            <dd>{words.date(bill.dueOn)}</dd>
          </div>
        )}
      </dl>
      {means.length > 0 && (
        <ul class="print-sheet__means">
          {means.map((one) => (
            <li key={one}>{t(`desk.means.${one}`)}</li>
          ))}
        </ul>
      )}
      <p class="print-sheet__foot">{t('desk.print.foot', { when: momentWords(at, at, words) })}</p>
    </div>
  );
};
