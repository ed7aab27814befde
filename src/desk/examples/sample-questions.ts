import type { DeskQuestion, OwnQuestion } from '#contract/schemas/question.ts';
import type { QueueId, TicketId } from '#core/ids.ts';
import { at } from './a-ticket.ts';

export const regie = 'regie' as QueueId;
const id = (n: number): TicketId => `00000000-0000-4000-8200-${String(n).padStart(12, '0')}` as TicketId;

export const anOwnQuestion = (n: number, change: Partial<OwnQuestion>): OwnQuestion => ({
  questionId: id(n),
  toQueue: regie,
  toName: 'Régie des familles',
  reason: 'amount',
  text: null,
  state: 'asked',
  askedAt: at(58),
  answer: null,
  answeredAt: null,
  ...change,
});

export const waiting = anOwnQuestion(1, {
  reason: 'special-case',
  text: 'Une famille séparée : chacun reçoit-il sa facture ?',
});
export const answered = anOwnQuestion(2, {
  reason: 'which-document',
  state: 'answered',
  askedAt: at(56),
  answer: 'Une attestation de la CAF de moins de trois mois. Le livret de famille ne suffit pas.',
  answeredAt: at(59),
});

export const deskQuestion = (question: OwnQuestion, change: Partial<DeskQuestion> = {}): DeskQuestion => ({
  ...question,
  fromName: 'Mairie du Nord',
  procedureId: 'acte-naissance',
  stepId: 'pour-quoi',
  locale: 'fr',
  ...change,
});

export const asked: readonly DeskQuestion[] = [
  deskQuestion(waiting),
  deskQuestion(anOwnQuestion(3, { askedAt: at(59.5) }), { fromName: 'Mairie du Sud', procedureId: null }),
  deskQuestion(answered),
];
