import { useEffect, useRef } from 'preact/hooks';
import { Beacon } from '#ui/beacon/beacon.tsx';
import { Button } from '#ui/button/button.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import type { ResidentKiosk } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';
import { useBack } from '../router/use-back.ts';
import { usePromise } from '../standing/use-promise.ts';
import { CancelCall } from './cancel-call.tsx';
import './kept-call.css';

/** No network can say that someone waits here: the screen says it across the hall, and to its person what is kept. */
export function KeptCallPage({ kiosk }: { readonly kiosk: ResidentKiosk }) {
  const { language, visit } = useResident();
  const { t, time } = language.translator.value;
  const words = usePromise('call.kept');
  const back = useBack();
  const call = kiosk.services.call.state.value;
  const region = useHeadingFocus();
  return (
    <Frame title={t('resident.call.title')} tone="sun">
      <Beacon heading={t('promise.call.kept.beacon')}>
        <div class="kept-call" ref={region}>
          <h2 class="kept-call__heading" tabIndex={-1}>
            {words.heading}
            {call.kind === 'kept' && <span class="kept-call__time">{time(call.since)}</span>}
          </h2>
          <p>{words.detail}</p>
          <Stack row gap="s">
            <Button kind="ink" icon="arrow-left" onPress={back}>
              {t(visit.walk.value ? 'resident.call.go-on' : 'resident.call.go-back')}
            </Button>
            <CancelCall kiosk={kiosk} />
          </Stack>
        </div>
      </Beacon>
    </Frame>
  );
}

/** Its person hears first what was kept; the heading above speaks to the hall. */
const useHeadingFocus = () => {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    region.current?.querySelector('h2')?.focus();
  }, []);
  return region;
};
