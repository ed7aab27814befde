import type { BillView } from '#contract/schemas/bill.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { useDesk } from '../use-desk.ts';
import { BillFacts } from './bill-facts.tsx';
import type { FoundBill } from './bill-lookup.ts';
import { BillMeans, meansToSay } from './bill-means.tsx';
import { BillSheet } from './bill-sheet.tsx';
import { standingWords } from './standing-words.ts';

const printKey = (bill: BillView) => {
  if (bill.standing.is === 'paid') return 'desk.print.receiptButton' as const;
  return meansToSay(bill).length > 0
    ? ('desk.print.couponButton' as const)
    : ('desk.print.stateButton' as const);
};

/** Where a bill stands: first the word, then what is on the paper, then what can be done. */
export const BillAnswer = ({ found }: { readonly found: FoundBill }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const { tone, icon, heading, text } = standingWords(found.bill.standing, found.at, words);
  return (
    <div class="bill-answer">
      <div class="bill-answer__word">
        <Notice tone={tone} icon={icon} role="status" heading={heading}>
          {text}
        </Notice>
      </div>
      <BillFacts bill={found.bill} />
      <BillMeans bill={found.bill} />
      <div class="bill-answer__actions">
        <Button icon="printer" onPress={services.tab.print}>
          {t(printKey(found.bill))}
        </Button>
      </div>
      <BillSheet found={found} />
    </div>
  );
};
