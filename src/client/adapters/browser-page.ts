import type { Page } from '../ports/page.ts';

export const browserPage = (): Page => ({
  replace: (address) => location.replace(address),
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
