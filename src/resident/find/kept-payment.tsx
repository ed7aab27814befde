import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';

/** A payment that this browser began, and whose page may have been closed before its end was seen. */
export function KeptPayment() {
  const { router, language, services } = useResident();
  if (!language.whole.value || !services.keptPayment()) return null;
  const { t } = language.translator.value;
  return (
    <Notice tone="info" icon="wallet" heading={t('payment.home.kept')}>
      <Stack gap="s">
        <p>{t('payment.home.kept-text')}</p>
        <Button onPress={() => router.go({ at: 'pay' })}>{t('payment.home.kept-see')}</Button>
      </Stack>
    </Notice>
  );
}
