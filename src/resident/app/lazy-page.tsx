import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { LoadingPage } from '../content/loading-page.tsx';
import { UnavailablePage } from '../content/unavailable-page.tsx';

/** A page in a file of its own, fetched when it is first shown, or before by `fetch`. */
export type LazyPage<P> = ((props: P) => preact.JSX.Element) & { readonly fetch: () => void };

export const lazyPage = <P extends object>(load: () => Promise<ComponentType<P>>): LazyPage<P> => {
  const page = signal<{ readonly Loaded: ComponentType<P> } | null>(null);
  const failed = signal(false);
  let asked = false;
  const fetch = (): void => {
    if (asked) return;
    asked = true;
    failed.value = false;
    load().then(
      (Loaded) => {
        page.value = { Loaded };
      },
      () => {
        asked = false;
        failed.value = true;
      },
    );
  };
  const Lazy = (props: P) => {
    useEffect(fetch, []);
    if (page.value) return <page.value.Loaded {...props} />;
    return failed.value ? <UnavailablePage onRetry={fetch} /> : <LoadingPage />;
  };
  return Object.assign(Lazy, { fetch });
};
