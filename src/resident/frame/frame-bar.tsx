import type { PromiseKey } from '#core/ticket/promise.ts';
import type { ComponentChildren } from 'preact';
import { BottomBar } from '#ui/bottom-bar/bottom-bar.tsx';
import { Button } from '#ui/button/button.tsx';
import { CallBar, type CallState } from '#ui/call-bar/call-bar.tsx';
import type { IconName } from '#ui/icon/icon-names.ts';
import { useResident } from '../app/resident-context.ts';
import type { ResidentKiosk } from '../app/resident.ts';
import { homeErase } from '../draft/home-erase-slot.ts';
import { usePromise } from '../standing/use-promise.ts';

/** The way out and the person, at the same place on every screen. */
export function FrameBar() {
  const { kiosk } = useResident();
  return kiosk ? <KioskBar kiosk={kiosk} /> : <HomeBar />;
}

function KioskBar({ kiosk }: { readonly kiosk: ResidentKiosk }) {
  const { router, ending, language } = useResident();
  const { t } = language.translator.value;
  const said = kiosk.standing.onBar.value;
  const words = usePromise(said);
  const call = kiosk.services.call.state.value;
  const mine = said.startsWith('call.');
  const number = mine && call.kind === 'held' ? call.view.number : null;
  const finish =
    router.place.value.at === 'attract' ? undefined : (
      <Button icon="log-out" onPress={ending.finish}>
        {t('resident.finish.button')}
      </Button>
    );
  return (
    <BottomBar start={finish}>
      <CallBar
        label={labelOf(mine, number, t)}
        detail={words.heading}
        state={stateOf(said)}
        icon={iconOf(said)}
        onPress={kiosk.call.press}
      />
    </BottomBar>
  );
}

type Say = ReturnType<typeof useResident>['language']['translator']['value']['t'];

const labelOf = (mine: boolean, number: string | null, t: Say): string => {
  if (number !== null) return t('resident.call.mine-number', { number });
  return mine ? t('resident.call.mine') : t('common.call');
};

const states: Partial<Readonly<Record<PromiseKey, CallState>>> = {
  'ready.nobody-here': 'nobody',
  'ready.closed': 'nobody',
  'call.kept': 'kept',
  'call.sending': 'kept',
  'call.told': 'waiting',
  'call.next': 'waiting',
  'call.busy': 'waiting',
  'call.lapsed': 'waiting',
  'call.received': 'waiting',
  'call.nobody': 'nobody',
  'call.closed': 'nobody',
  'call.out-of-touch': 'nobody',
  'call.risen-manager': 'waiting',
  'call.risen-remote': 'waiting',
  'call.on-hold': 'waiting',
  'call.taken': 'coming',
  'call.taken-remote': 'waiting',
  'call.here': 'here',
  'call.here-remote': 'here',
};

const stateOf = (said: PromiseKey): CallState => states[said] ?? 'ready';

const iconOf = (said: PromiseKey): IconName | undefined => {
  if (said === 'ready.nobody-here') return 'hand';
  if (said === 'call.out-of-touch') return 'wifi-off';
  return said === 'call.sending' ? 'clock' : undefined;
};

/** At home no button reaches an agent: the bar leads to the phone, the hours and the address. */
function HomeBar() {
  const { router, language, display, visit } = useResident();
  const { t } = language.translator.value;
  const roomy = display.choice.value.size === 'normal' && !visit.walk.value;
  const bar = (erase?: ComponentChildren) => (
    <BottomBar start={erase}>
      <CallBar
        label={t('resident.person.button')}
        detail={roomy ? t('resident.person.button-hint') : undefined}
        state="ready"
        icon="phone"
        onPress={() => router.go({ at: 'person' })}
      />
    </BottomBar>
  );
  const late = homeErase.value;
  return visit.walk.value && late ? <late.HomeErase>{bar}</late.HomeErase> : bar();
}
