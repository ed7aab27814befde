import type { Outcome } from '#client/models/desk/desk-queue.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { Translator } from '#i18n/translator.ts';
import { meetingOf } from './meeting.ts';

/** What became of a call, as one says it of a kiosk, a counter or a telephone. */
export const outcomeWords = (outcome: Outcome, ticket: DeskTicket, { t }: Pick<Translator, 't'>): string =>
  outcome === 'directed' ? t('desk.outcome.directed') : t(`desk.outcome.${outcome}.${meetingOf(ticket)}`);
