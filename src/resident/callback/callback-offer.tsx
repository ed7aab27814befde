import { Button } from '#ui/button/button.tsx';
import { PersonStrip } from '#ui/person-strip/person-strip.tsx';
import { useResident } from '../app/resident-context.ts';
import type { ResidentKiosk } from '../app/resident.ts';

interface CallbackOfferProps {
  readonly kiosk: ResidentKiosk;
  readonly offer: 'proposed' | 'accepted';
}

/** The question, on every screen; then the way to the number until it was left. Only the resident types it. */
export function CallbackOffer({ kiosk, offer }: CallbackOfferProps) {
  const { language, router, services } = useResident();
  const { t } = language.translator.value;
  const asked = services.payments.model.value?.callbacks.state.value.kind;
  const left = asked === 'sent' || asked === 'kept' || asked === 'waiting';
  const here = router.place.value.at === 'callback';
  if (offer === 'accepted' && (left || here)) return null;
  const toNumber = (): void => router.go({ at: 'callback' });
  const answer = (accepts: boolean): void => {
    kiosk.services.call.answerOffer(accepts);
    if (accepts) toNumber();
  };
  return (
    <PersonStrip icon="phone" head={t('visit.offer.title')} text={t('visit.offer.text')}>
      {offer === 'proposed' && <Button onPress={() => answer(false)}>{t('visit.offer.no')}</Button>}
      <Button kind="main" onPress={offer === 'proposed' ? () => answer(true) : toNumber}>
        {t(offer === 'proposed' ? 'visit.offer.yes' : 'visit.offer.number')}
      </Button>
    </PersonStrip>
  );
}
