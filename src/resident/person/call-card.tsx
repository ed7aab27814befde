import type { PromiseKey } from '#core/ticket/promise.ts';
import type { TicketView } from '#core/ticket/ticket.ts';
import { Heading } from '#ui/heading/heading.tsx';
import { Icon } from '#ui/icon/icon.tsx';
import type { IconName } from '#ui/icon/icon-names.ts';
import { useResident } from '../app/resident-context.ts';
import type { ResidentKiosk } from '../app/resident.ts';
import { usePromise } from '../standing/use-promise.ts';
import { waitWords } from '../standing/wait-words.ts';
import './own-call-card.css';

export interface CallCardProps {
  readonly kiosk: ResidentKiosk;
  readonly said: PromiseKey;
}

const icons: Partial<Readonly<Record<PromiseKey, IconName>>> = {
  'call.sending': 'clock',
  'call.risen-remote': 'phone',
  'call.taken': 'footprints',
  'call.taken-remote': 'message',
  'call.here-remote': 'message',
  'call.on-hold': 'clock',
  'call.here': 'smile',
  'call.done': 'check',
  'call.cancelled': 'x',
  'call.out-of-touch': 'wifi-off',
  'call.nobody': 'clock',
  'call.closed': 'clock',
  'call.missed': 'clock',
  'call.unanswered': 'clock',
  'ready.closed': 'clock',
  'ready.nobody-here': 'clock',
  'ready.offline': 'wifi-off',
};

/** Full yellow only while someone was really told, comes or is here. */
const warm: readonly PromiseKey[] = [
  'call.told',
  'call.next',
  'call.risen-remote',
  'call.taken',
  'call.taken-remote',
  'call.here',
  'call.here-remote',
];

/** The one sentence that is true now, to be read from two steps away. */
export function CallCard({ kiosk, said }: CallCardProps) {
  const words = useCardWords(kiosk, said);
  const call = kiosk.services.call.state.value;
  const view = call.kind === 'held' && call.view.closedAt === null ? call.view : null;
  const { language } = useResident();
  // What was told before the connection was cut may no longer be true.
  const wait = view?.state === 'waiting' && said !== 'call.out-of-touch' ? view.wait : undefined;
  const waiting = wait ? waitWords(wait, language.translator.value) : null;
  return (
    <div class="own-call-card" data-tone={words.warm ? 'sun' : 'soft'}>
      <span class="own-call-card__icon">
        <Icon name={words.icon} />
      </span>
      <Heading focusOnMount>{words.heading}</Heading>
      {words.detail && <p class="own-call-card__detail">{words.detail}</p>}
      {view && <Number view={view} placed={said !== 'call.next'} />}
      {waiting && <p class="own-call-card__wait">{waiting}</p>}
    </div>
  );
}

interface CardWords {
  readonly heading: string;
  readonly detail: string | null;
  readonly icon: IconName;
  readonly warm: boolean;
}

/** What this page knows of itself comes first: a touch that is still being stored, a call that could not be. */
const useCardWords = (kiosk: ResidentKiosk, said: PromiseKey): CardWords => {
  const { language } = useResident();
  const { t } = language.translator.value;
  const words = usePromise(said);
  const call = kiosk.services.call.state.value;
  if (kiosk.services.call.opening.value) {
    return { heading: t('resident.call.opening'), detail: null, icon: 'clock', warm: false };
  }
  if (call.kind === 'failed') {
    const detail = t(`problem.${call.problem}`);
    return { heading: t('resident.call.failed'), detail, icon: 'alert', warm: false };
  }
  return { ...words, icon: icons[said] ?? 'bell', warm: warm.includes(said) };
};

/** Its place is left out where the sentence above says it already. */
function Number({ view, placed }: { readonly view: TicketView; readonly placed: boolean }) {
  const { language } = useResident();
  const { t } = language.translator.value;
  return (
    <p class="own-call-card__number">
      <span>{t('resident.call.number')}</span>
      <strong>{view.number}</strong>
      {placed && view.place !== null && <span>{t('resident.call.place', { count: view.place })}</span>}
    </p>
  );
}
