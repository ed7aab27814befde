import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import '#ui/visually-hidden/visually-hidden.css';
import { useResident } from '../app/resident-context.ts';
import { Frame } from '../frame/frame.tsx';

export function LoadingPage() {
  const { language } = useResident();
  const { t } = language.translator.value;
  return (
    <Frame title={t('resident.content.loading')} report={false}>
      <h1 class="visually-hidden">{t('resident.content.loading')}</h1>
      <LoadingState label={t('resident.content.loading')} />
    </Frame>
  );
}
