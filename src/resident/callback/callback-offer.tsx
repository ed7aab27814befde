import { Button } from '#ui/button/button.tsx';
import { Icon } from '#ui/icon/icon.tsx';
import { useResident } from '../app/resident-context.ts';
import type { ResidentKiosk } from '../app/resident.ts';
import './callback-offer.css';

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
    <section class="callback-offer" aria-label={t('visit.offer.title')}>
      <p class="callback-offer__words" role="status">
        <Icon name="phone" />
        <span>
          <strong>{t('visit.offer.title')}</strong> {t('visit.offer.text')}
        </span>
      </p>
      <div class="callback-offer__actions">
        {offer === 'proposed' && <Button onPress={() => answer(false)}>{t('visit.offer.no')}</Button>}
        <Button kind="main" onPress={offer === 'proposed' ? () => answer(true) : toNumber}>
          {t(offer === 'proposed' ? 'visit.offer.yes' : 'visit.offer.number')}
        </Button>
      </div>
    </section>
  );
}
