import type { OpenPayWindow } from '../ports/pay-window.ts';

/** Where the server leads a window that comes back; such a page keeps the handle alive by its opener policy. */
const endPage = '/paiement/fini';

const placeOf = (window: Window): string | null => {
  try {
    return window.location.pathname;
  } catch {
    // Another site's: so it should be while one pays.
    return null;
  }
};

export const browserPayWindow: OpenPayWindow = () => {
  const opened = open('about:blank', 'payer-ici', 'popup');
  if (opened === null) return null;
  // Its `opener` stays: without it Chromium lets nobody close a window that shows another site.
  return {
    go: (address) => opened.location.replace(address),
    close: () => opened.close(),
    look: () => {
      if (opened.closed) return 'closed';
      return placeOf(opened) === endPage ? 'back' : 'away';
    },
  };
};
