import type { Fetch, OnlineHint } from '../ports/network.ts';

export const browserFetch: Fetch = (path, init) => fetch(path, init);

export const browserOnline = (): OnlineHint => ({
  online: () => navigator.onLine,
  onChange: (tell) => {
    const up = (): void => tell(true);
    const down = (): void => tell(false);
    addEventListener('online', up);
    addEventListener('offline', down);
    return () => {
      removeEventListener('online', up);
      removeEventListener('offline', down);
    };
  },
});
