import type { AddressBar } from './home-router.ts';

export const windowAddressBar = (page: Window): AddressBar => ({
  path: () => page.location.pathname,
  state: () => page.history.state as unknown,
  push: (state, path) => page.history.pushState(state, '', path),
  replace: (state, path) => page.history.replaceState(state, '', path),
  back: () => page.history.back(),
  onBack: (call) => {
    page.addEventListener('popstate', call);
    return () => page.removeEventListener('popstate', call);
  },
});
