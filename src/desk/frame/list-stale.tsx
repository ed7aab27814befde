import type { Instant } from '#core/instant.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { useDesk } from '../use-desk.ts';

/** The list stands as it was read; gone when it is read again. */
export const ListStale = ({ readAt }: { readonly readAt: Instant }) => {
  const { t, time } = useDesk().words;
  return (
    <Notice
      tone="warn"
      icon="wifi-off"
      role="status"
      heading={t('desk.list.stale.heading', { time: time(readAt) })}
    >
      {t('desk.list.stale.text')}
    </Notice>
  );
};
