import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { useDesk } from '../use-desk.ts';
import { DeskFrame } from './desk-frame.tsx';

/** An account without a page of its own. */
export const NothingHere = () => {
  const { t } = useDesk().words;
  return (
    <DeskFrame>
      <EmptyState icon="users" level={1} heading={t('desk.session.none.heading')}>
        <p>{t('desk.session.none.text')}</p>
      </EmptyState>
    </DeskFrame>
  );
};
