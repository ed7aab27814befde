import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { Button } from '#ui/button/button.tsx';
import { Icon } from '#ui/icon/icon.tsx';
import { placeWords } from '../queue/place-words.ts';
import { Wait } from '../queue/wait.tsx';
import { useDesk } from '../use-desk.ts';
import './ring-band.css';

/** The chime for the eyes: wide, yellow, still. It stands as long as the chime would repeat. */
export const RingBand = () => {
  const { ringer } = useDesk();
  const calls = ringer.calls.value;
  const [first] = calls;
  if (!ringer.ringing.value || !first) return null;
  return <Band first={first} waiting={calls.length} />;
};

const Band = ({ first, waiting }: { readonly first: DeskTicket; readonly waiting: number }) => {
  const { ringer, services, shown, words } = useDesk();
  const { t } = words;
  const where = placeWords(first, words);
  const sound = services.preferences.current.value.sound;
  const elsewhere = services.places.place.value.page !== 'queue';
  const see = (): void => services.places.go({ page: 'queue', ticketId: first.ticketId });
  return (
    <div class="ring-band">
      <span class="ring-band__icon">
        <Icon name="hand" />
      </span>
      <p class="ring-band__words">
        <strong>
          {waiting === 1 ? t('desk.band.one', { where }) : t('desk.band.many', { where, count: waiting })}
        </strong>{' '}
        <span class="ring-band__since">
          {t('desk.band.since', { wait: '' })}
          <Wait since={first.openedAt} />
        </span>
      </p>
      <div class="ring-band__actions">
        <Button kind="plain" icon={sound ? 'volume-off' : 'x'} onPress={ringer.hush}>
          {t(sound ? 'desk.band.hush' : 'desk.band.fold')}
        </Button>
        {(elsewhere || shown.value?.ticketId !== first.ticketId) && (
          <Button kind="ink" iconEnd="arrow-right" onPress={see}>
            {t('desk.band.see')}
          </Button>
        )}
      </div>
    </div>
  );
};
