import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { Translator } from '#i18n/translator.ts';
import type { ContentService } from '../services.ts';
import { placeWords } from './place-words.ts';
import { procedureTitle } from '../step-glance/procedure-title.ts';

/** What the system's notification says of a new call: a place and a procedure, nothing of the person. */
export const notifyWords = (
  call: DeskTicket,
  words: Translator,
  content: ContentService,
): { readonly title: string; readonly body: string } => ({
  title: placeWords(call, words),
  body: words.t('desk.notify.body', {
    procedure: procedureTitle(call.procedureId, content) ?? words.t('desk.card.noProcedure'),
    language: words.t(`desk.language.${call.locale}`),
  }),
});
