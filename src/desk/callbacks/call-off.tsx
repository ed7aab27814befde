import { useSignal } from '@preact/signals';
import { Button } from '#ui/button/button.tsx';
import { useDesk } from '../use-desk.ts';
import type { Calling } from './calling.ts';

/** For a person without the link of their own: they ring again, and say that they need no call any more. */
export const CallOff = ({ calling }: { readonly calling: Calling }) => {
  const { t } = useDesk().words;
  const asked = useSignal(false);
  return (
    <div class="callback-off">
      <Button kind="plain" expanded={asked.value} onPress={() => (asked.value = !asked.value)}>
        {t('desk.callbacks.callOff')}
      </Button>
      {asked.value && (
        <>
          <p class="answer-panel__note">{t('desk.callbacks.callOffText')}</p>
          <Button kind="danger" icon="x" busy={calling.busy.value} onPress={() => void calling.callOff()}>
            {t('desk.callbacks.callOffYes')}
          </Button>
        </>
      )}
    </div>
  );
};
