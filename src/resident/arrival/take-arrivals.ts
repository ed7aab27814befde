/** What stood in the address of this page: read once, by `arrive`, whose code comes when it is needed. */
export interface Brought {
  readonly path: string;
  readonly hash: string;
}

export interface Arrivals {
  /** Calls for what came with this page, and for what comes into it later: another code opened in the same tab. */
  follow(call: (brought: Brought) => void): void;
}

/** Takes the fragment out of the address and the history at once, before anything is drawn or asked. */
export const takeArrivals = (page: Window): Arrivals => {
  const take = (): Brought | null => {
    const { pathname: path, hash } = page.location;
    if (hash === '') return null;
    page.history.replaceState(page.history.state, '', path);
    return { path, hash };
  };
  const first = take();
  return {
    follow: (call) => {
      if (first) call(first);
      page.addEventListener('hashchange', () => {
        const brought = take();
        if (brought) call(brought);
      });
    },
  };
};
