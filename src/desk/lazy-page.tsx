import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { useDesk } from './use-desk.ts';

/** A page that sign-in can do without, in a file of its own; fetched when it is first shown, and again after a cut. */
export const lazyPage = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => {
  const page = signal<{ readonly Loaded: ComponentType<Props> } | null>(null);
  const fetch = (): void => {
    load().then(
      (Loaded) => {
        page.value = { Loaded };
      },
      () => setTimeout(fetch, 2_000),
    );
  };
  return (props) => {
    const { t } = useDesk().words;
    useEffect(() => {
      if (page.peek() === null) fetch();
    }, []);
    return page.value ? <page.value.Loaded {...props} /> : <LoadingState label={t('desk.app.loading')} />;
  };
};
