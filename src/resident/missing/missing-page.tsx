import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { useResident } from '../app/resident-context.ts';
import { Frame } from '../frame/frame.tsx';

/** A link that leads nowhere, any more or ever. */
export function MissingPage() {
  const { router, language } = useResident();
  const { t } = language.translator.value;
  return (
    <Frame title={t('visit.missing.title')}>
      <EmptyState icon="help" level={1} heading={t('visit.missing.title')}>
        <p>{t('visit.missing.text')}</p>
        <Button kind="main" icon="home" onPress={() => router.replace({ at: 'find' })}>
          {t('resident.find.all')}
        </Button>
      </EmptyState>
    </Frame>
  );
}
