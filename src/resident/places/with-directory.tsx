import type { ComponentChildren } from 'preact';
import type { Directory } from '#core/directory/place.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { useDirectory } from './use-directory.ts';

export interface WithDirectoryProps {
  readonly content: Content;
  readonly children: (directory: Directory) => ComponentChildren;
}

/** Shows what stands on the directory once it is there. */
export function WithDirectory({ content, children }: WithDirectoryProps) {
  const { language } = useResident();
  const { t } = language.translator.value;
  const { state, retry } = useDirectory(content);
  const directory = state.value;
  switch (directory.status) {
    case 'loading':
      return <LoadingState label={t('places.loading')} />;
    case 'unavailable':
      return (
        <EmptyState icon="wifi-off" heading={t('places.unavailable')}>
          <p>{t('places.unavailable-text')}</p>
          <Button icon="refresh" onPress={retry}>
            {t('common.retry')}
          </Button>
        </EmptyState>
      );
    case 'ready':
      return <>{children(directory.value)}</>;
  }
}
