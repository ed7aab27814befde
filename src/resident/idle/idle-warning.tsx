import { Button } from '#ui/button/button.tsx';
import { Countdown } from '#ui/countdown/countdown.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { useResident } from '../app/resident-context.ts';
import type { ResidentKiosk } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';
import { isPending } from '../visit/ending.ts';
import './idle-warning.css';

export interface IdleWarningProps {
  readonly kiosk: ResidentKiosk;
  readonly left: number;
  readonly total: number;
}

/** Nothing of the visit is shown meanwhile. There is no limit to how often one may ask for more time (RGAA 13.1). */
export function IdleWarning({ kiosk, left, total }: IdleWarningProps) {
  const { language } = useResident();
  const { t } = language.translator.value;
  const calling = isPending(kiosk.services.call.state.value);
  return (
    <Frame
      report={false}
      layout="single"
      title={t('visit.idle.title')}
      action={
        <Button kind="main" wide icon="clock" onPress={kiosk.idle.moreTime}>
          {t('visit.idle.more-time')}
        </Button>
      }
    >
      <div class="idle-warning">
        <Heading focusOnMount lead={t(calling ? 'visit.idle.lead-calling' : 'visit.idle.lead')}>
          {t('visit.idle.title')}
        </Heading>
        <Countdown total={total} left={left} label={t('visit.idle.left')} />
      </div>
    </Frame>
  );
}
