import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { LoadingPage } from '../content/loading-page.tsx';
import { UnavailablePage } from '../content/unavailable-page.tsx';
import { useResident } from './resident-context.ts';

/** A page in a file of its own, fetched when it is first shown, or before by `fetch`. It waits for its words too. */
export type LazyPage<P> = ((props: P) => preact.JSX.Element) & { readonly fetch: () => Promise<void> };

export interface LazyPageOptions {
  /** It says nothing but the first screen's words. */
  readonly first?: boolean;
}

export const lazyPage = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  { first = false }: LazyPageOptions = {},
): LazyPage<P> => {
  const page = signal<{ readonly Loaded: ComponentType<P> } | null>(null);
  const failed = signal(false);
  let asked: Promise<void> | null = null;
  const ask = async (): Promise<void> => {
    try {
      page.value = { Loaded: await load() };
    } catch {
      asked = null;
      failed.value = true;
    }
  };
  const fetch = (): Promise<void> => {
    if (!asked) failed.value = false;
    return (asked ??= ask());
  };
  const Lazy = (props: P) => {
    const { language } = useResident();
    useEffect(() => void fetch(), []);
    if (page.value && (first || language.whole.value)) return <page.value.Loaded {...props} />;
    return failed.value ? <UnavailablePage onRetry={() => void fetch()} /> : <LoadingPage />;
  };
  return Object.assign(Lazy, { fetch });
};
