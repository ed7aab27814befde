import { useResident } from '../app/resident-context.ts';

/** The way back, or to the first page when a link led straight here. */
export const useBack = (): (() => void) => {
  const { router, setting } = useResident();
  return router.canGoBack.value
    ? router.back
    : () => router.replace({ at: setting === 'kiosk' ? 'attract' : 'find' });
};
