import type { Page } from '../ports/page.ts';

/** Kept by the worker, or had from the server. */
const canBeHad = async (address: string): Promise<boolean> => {
  if ((navigator as Partial<Navigator>).serviceWorker?.controller) return true;
  return fetch(address, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
};

/** A kiosk that was cut off before its worker was there must never end on the browser's own page of errors. */
const leaveFor = async (address: string): Promise<void> => {
  while (!(await canBeHad(address))) {
    document.body.textContent = 'La borne n’a pas de réseau. Adressez-vous à l’accueil.';
    await new Promise((over) => setTimeout(over, 2_000));
  }
  location.replace(address);
};

export const browserPage = (): Page => ({
  replace: (address) => void leaveFor(address),
  clearClipboard: async () => {
    await navigator.clipboard.writeText('');
  },
  clearDocument: () => {
    document.body.replaceChildren();
    try {
      sessionStorage.clear();
    } catch {
      // Blocked: then nothing was ever written there.
    }
  },
  historyLength: () => history.length,
});

/**
 * Keeps a page that was left from being shown again: Chromium brings even `no-store` pages back from its back/forward
 * cache with what was typed in them. Returns the way to stop.
 */
export const guardAgainstReturn = (page: Page): (() => void) => {
  const onHide = (): void => page.clearDocument();
  const onShow = (event: PageTransitionEvent): void => {
    if (event.persisted) location.reload();
  };
  addEventListener('pagehide', onHide);
  addEventListener('pageshow', onShow);
  return () => {
    removeEventListener('pagehide', onHide);
    removeEventListener('pageshow', onShow);
  };
};

/** Calls when the page is hidden or left: the last moment at which something can be sent. */
export const onLeaving = (then: () => void): (() => void) => {
  const onVisibility = (): void => {
    if (document.visibilityState === 'hidden') then();
  };
  addEventListener('pagehide', then);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    removeEventListener('pagehide', then);
    document.removeEventListener('visibilitychange', onVisibility);
  };
};
