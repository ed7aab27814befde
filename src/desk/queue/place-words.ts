import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { Translator } from '#i18n/translator.ts';

type Named = Pick<DeskTicket, 'kioskLabel' | 'place' | 'origin' | 'risenTo' | 'siteName'>;

/** Where the person is: at a kiosk, at the counter, on the phone; with the site once the call rose beyond it. */
export const placeWords = (ticket: Named, { t }: Pick<Translator, 't'>): string => {
  const { origin = 'kiosk' } = ticket;
  const here =
    origin === 'kiosk'
      ? t('desk.place', { kiosk: ticket.kioskLabel, place: ticket.place })
      : t(`desk.origin.${origin}`);
  return ticket.risenTo === 'remote' && ticket.siteName
    ? t('desk.placeAt', { site: ticket.siteName, place: here })
    : here;
};
