import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { useResident } from '../app/resident-context.ts';
import { Frame } from '../frame/frame.tsx';

/** A screen that stopped: what is lost, what still works, and the way out. */
export function FailurePage({ onRestart }: { readonly onRestart: () => void }) {
  const { language, setting } = useResident();
  const { t } = language.translator.value;
  return (
    <Frame title={t('resident.failure.title')} layout="single" report={false}>
      <EmptyState icon="alert" level={1} heading={t('resident.failure.title')}>
        <p>{t(`resident.failure.text-${setting}`)}</p>
        <Button kind="main" icon="refresh" onPress={onRestart}>
          {t('resident.failure.restart')}
        </Button>
      </EmptyState>
    </Frame>
  );
}
