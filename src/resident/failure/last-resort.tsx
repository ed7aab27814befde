import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { useResident } from '../app/resident-context.ts';

/** When even the frame around the screens fails: words and a fresh page, which finds nothing of the visit. */
export function LastResort({ children }: { readonly children: ComponentChildren }) {
  const [fault] = useErrorBoundary((error: unknown) => console.error(error));
  const { language } = useResident();
  const { t } = language.translator.peek();
  if (fault === undefined) return <>{children}</>;
  return (
    <Screen label={t('resident.failure.title')}>
      <Heading lead={t('resident.failure.text-last')}>{t('resident.failure.title')}</Heading>
      <Button kind="main" icon="refresh" onPress={() => location.reload()}>
        {t('resident.failure.restart')}
      </Button>
    </Screen>
  );
}
