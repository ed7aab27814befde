import type { Refusal } from '#client/models/desk/refusal.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { useDesk } from '../use-desk.ts';

/** No such bill is the usual one: what to compare, and where else the bill may be. */
export const BillRefusal = ({ refusal }: { readonly refusal: Refusal }) => {
  const { t } = useDesk().words;
  if (refusal.code !== 'bill_unknown') return <PlainRefusal refusal={refusal} of="question" />;
  return (
    <Notice tone="warn" icon="search" role="alert" heading={t('desk.bill.unknown.heading')}>
      <ul>
        <li>{t('desk.bill.unknown.compare')}</li>
        <li>{t('desk.bill.unknown.canteen')}</li>
        <li>{t('desk.bill.unknown.late')}</li>
      </ul>
    </Notice>
  );
};
