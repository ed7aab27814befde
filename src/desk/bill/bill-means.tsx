import type { BillView } from '#contract/schemas/bill.ts';
import { Icon } from '#ui/icon/icon.tsx';
import type { IconName } from '#ui/icon/icon-names.ts';
import { useDesk } from '../use-desk.ts';
import { mayPayOtherwise } from './standing-words.ts';

type Means = BillView['means'][number];

const icons: Readonly<Record<Means, IconName>> = {
  online: 'smartphone',
  counter: 'landmark',
  cash: 'wallet',
  cheque: 'file-text',
  'direct-debit': 'refresh',
  tobacconist: 'qr-code',
};

/** The ways in which this very bill can be paid now; nothing when paying would be wrong. */
export const meansToSay = (bill: BillView): readonly Means[] => {
  if (!mayPayOtherwise(bill)) return [];
  // A new attempt would meet the page that is still open.
  return bill.standing.is === 'refused-for-now' ? bill.means.filter((one) => one !== 'online') : bill.means;
};

export const BillMeans = ({ bill }: { readonly bill: BillView }) => {
  const { t } = useDesk().words;
  const means = meansToSay(bill);
  if (means.length === 0) return null;
  const otherwise = bill.standing.is !== 'to-pay';
  return (
    <div class="bill-means">
      <p class="bill-means__heading" id="bill-means">
        {t(otherwise ? 'desk.bill.means.otherwise' : 'desk.bill.means.heading')}
      </p>
      <ul class="bill-means__list" aria-labelledby="bill-means">
        {means.map((one) => (
          <li key={one}>
            <Icon name={icons[one]} />
            <span>{t(`desk.means.${one}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
