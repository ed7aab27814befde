import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { GuideBook } from '#client/models/desk/desk-guides.ts';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { ListRefused } from '../frame/list-refused.tsx';
import { useDesk } from '../use-desk.ts';

/** Shows what stands on the guides once they are there. */
export const WithGuides = ({ children }: { readonly children: (book: GuideBook) => ComponentChildren }) => {
  const { services, words } = useDesk();
  const { load, state } = services.guides;
  useEffect(() => void load(), [load]);
  const guides = state.value;
  switch (guides.state) {
    case 'loading':
      return <LoadingState label={words.t('desk.guides.loading')} />;
    case 'refused':
      return <ListRefused refusal={guides.refusal} onAgain={() => void load()} />;
    case 'ready':
      if (guides.book.guides.guides.length > 0) return <>{children(guides.book)}</>;
      return (
        <EmptyState icon="file-text" heading={words.t('desk.guides.empty.heading')}>
          <p>{words.t('desk.guides.empty.text')}</p>
        </EmptyState>
      );
  }
};
