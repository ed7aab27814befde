import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Translator } from '#i18n/translator.ts';
import { Button } from '#ui/button/button.tsx';
import { Panel } from '#ui/panel/panel.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { BillPicture } from './bill-picture.tsx';

/** Help that opens in place, so that what was typed stays in sight. */
export function WhereIsIt({ translator: { t } }: { readonly translator: Translator }) {
  const open = useSignal(false);
  const id = useId();
  return (
    <Stack gap="s">
      <Button
        icon="help"
        expanded={open.value}
        controls={id}
        onPress={() => {
          open.value = !open.value;
        }}
      >
        {t(open.value ? 'payment.where.hide' : 'payment.where.show')}
      </Button>
      <div id={id}>
        {open.value && (
          <Panel>
            <Stack gap="s">
              <BillPicture label={t('payment.where.picture')} />
              <p>{t('payment.where.reference')}</p>
              <p>{t('payment.where.amount')}</p>
              <p>{t('payment.where.other')}</p>
            </Stack>
          </Panel>
        )}
      </div>
    </Stack>
  );
}
