import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { Translator } from '#i18n/translator.ts';
import type { ContentService } from '../services.ts';
import { procedureTitle } from '../step-glance/procedure-title.ts';

/** What the system's notification says of a new call: a place and a procedure, nothing of the person. */
export const notifyWords = (
  call: DeskTicket,
  { t }: Translator,
  content: ContentService,
): { readonly title: string; readonly body: string } => ({
  title: t('desk.place', { kiosk: call.kioskLabel, place: call.place }),
  body: t('desk.notify.body', {
    procedure: procedureTitle(call.procedureId, content) ?? t('desk.card.noProcedure'),
    language: t(`desk.language.${call.locale}`),
  }),
});
