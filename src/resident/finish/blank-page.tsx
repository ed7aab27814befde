import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { useResident } from '../app/resident-context.ts';
import { usePageTitle } from '../frame/use-page-title.ts';

/** Nothing of the visit, while the last of it is being erased. */
export function BlankPage() {
  const { language } = useResident();
  const { t } = language.translator.value;
  usePageTitle(t('resident.finish.erasing'), false);
  return (
    <Screen label={t('resident.finish.erasing')}>
      <EmptyState icon="check" level={1} heading={t('resident.finish.erasing')} />
    </Screen>
  );
}
