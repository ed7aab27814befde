import type { DeskRequest } from '#contract/schemas/request.ts';

const toPerson = {
  label: 'desk.answer.label',
  hint: 'desk.answer.hint',
  readAgain: 'desk.answer.readAgain',
  acceptHint: 'desk.answer.acceptHint',
  asRead: 'desk.answer.asRead',
  send: 'desk.answer.send',
  sent: 'desk.answer.sent',
} as const;

const asNote = {
  label: 'desk.answer.note.label',
  hint: 'desk.answer.note.hint',
  readAgain: 'desk.answer.note.readAgain',
  acceptHint: 'desk.answer.note.acceptHint',
  asRead: 'desk.answer.note.asRead',
  send: 'desk.answer.note.send',
  sent: 'desk.answer.note.sent',
} as const;

/** What nobody sent has nobody who reads the answer: it is never said that someone will. */
export const answerWords = ({ origin }: Pick<DeskRequest, 'origin'>): typeof toPerson | typeof asNote =>
  origin === 'system' ? asNote : toPerson;
