import { useState } from 'preact/hooks';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import type { ResidentKiosk } from '../app/resident.ts';

/** Far from the bar and asked twice, so that a second touch in doubt cancels nothing. */
export function CancelCall({ kiosk }: { readonly kiosk: ResidentKiosk }) {
  const { language } = useResident();
  const { t } = language.translator.value;
  const [asked, setAsked] = useState(false);
  const state = kiosk.services.call.state.value;
  const can =
    state.kind === 'kept' || (state.kind === 'held' && ['waiting', 'taken'].includes(state.view.state));
  if (!can) return null;
  if (!asked) {
    return (
      <p>
        <Button kind="plain" icon="x" onPress={() => setAsked(true)}>
          {t('resident.call.cancel')}
        </Button>
      </p>
    );
  }
  return (
    <Notice tone="info" icon="help" role="status" heading={t('resident.call.cancel-sure')}>
      <Stack row gap="s">
        <Button kind="quiet" onPress={() => setAsked(false)}>
          {t('resident.call.cancel-no')}
        </Button>
        <Button kind="danger" onPress={kiosk.services.call.cancel}>
          {t('resident.call.cancel-yes')}
        </Button>
      </Stack>
    </Notice>
  );
}
