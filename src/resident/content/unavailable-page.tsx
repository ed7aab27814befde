import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { useResident } from '../app/resident-context.ts';
import { Frame } from '../frame/frame.tsx';

/** What the town publishes is not to be had: neither fetched now nor kept from before. */
export function UnavailablePage({ onRetry }: { readonly onRetry: () => void }) {
  const { language } = useResident();
  const { t } = language.translator.value;
  return (
    <Frame title={t('resident.content.unavailable')} layout="single" report={false}>
      <EmptyState icon="wifi-off" level={1} heading={t('resident.content.unavailable')}>
        <p>{t('resident.content.unavailable-text')}</p>
        <Button kind="main" icon="refresh" onPress={onRetry}>
          {t('common.retry')}
        </Button>
      </EmptyState>
    </Frame>
  );
}
