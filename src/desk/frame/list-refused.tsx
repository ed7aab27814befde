import type { Refusal } from '#client/models/desk/refusal.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { useDesk } from '../use-desk.ts';

interface ListRefusedProps {
  readonly refusal: Refusal;
  readonly onAgain: () => void;
}

/** A page's list never came: why, and what to do. */
export const ListRefused = ({ refusal, onAgain }: ListRefusedProps) => {
  const { t } = useDesk().words;
  const kind = refusal.code === 'forbidden' || refusal.code === 'offline' ? refusal.code : 'other';
  return (
    <EmptyState icon={kind === 'offline' ? 'wifi-off' : 'alert'} heading={t('desk.list.refused.heading')}>
      <p>{t(`desk.list.refused.${kind}`)}</p>
      {kind !== 'forbidden' && (
        <Button kind="main" icon="refresh" onPress={onAgain}>
          {t('desk.list.again')}
        </Button>
      )}
    </EmptyState>
  );
};
