import { signal } from '@preact/signals';
import type { NearNotices } from '../notice/near-notices.tsx';

/** What the town halls near say today, once it is there; nobody needs it before they said where they look. */
export const nearNotices = signal<{ readonly NearNotices: typeof NearNotices } | null>(null);

export const fetchNearNotices = (wanted: boolean): void => {
  if (!wanted || nearNotices.peek()) return;
  import('../notice/near-notices.tsx').then(
    (loaded) => {
      nearNotices.value = loaded;
    },
    // The page of the person and each place's own page say it too.
    () => undefined,
  );
};
