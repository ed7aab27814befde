import type { BillShare, FoundBill } from '#client/models/payment/bill-share.ts';
import { Button } from '#ui/button/button.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { sameProof } from '../bill/bill-step.ts';
import { ShownUntil } from './shown-until.tsx';

export interface ShareDoorProps {
  readonly share: BillShare;
  readonly found: FoundBill;
  /** Where there is room: that a question comes first. */
  readonly hint?: boolean;
}

/** Beside a bill, while its person's call is open: the way to the question, or until when the agent may see it. */
export function ShareDoor({ share, found: { proof, bill }, hint = false }: ShareDoorProps) {
  const { language, now, router } = useResident();
  const { t } = language.translator.value;
  const shown = share.shown.value;
  const mine = shown !== null && sameProof(shown.proof, proof) ? shown : null;
  if (!share.possible.value) return null;
  if (mine !== null && now.value < mine.until) return <ShownUntil until={mine.until} />;
  const ask = (): void => {
    share.ask({ proof, bill });
    router.go({ at: 'share' });
  };
  return (
    <Stack gap="s">
      {mine !== null && <p role="status">{t('payment.share.over')}</p>}
      <Button icon="eye" wide onPress={ask}>
        {t('payment.share.offer')}
      </Button>
      {hint && <p>{t('payment.share.offer-hint')}</p>}
    </Stack>
  );
}
