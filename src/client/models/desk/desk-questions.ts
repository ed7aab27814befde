import type { ReadonlySignal } from '@preact/signals';
import type {
  AskableQueue,
  AskedOfColleague,
  DeskQuestion,
  OwnQuestion,
} from '#contract/schemas/question.ts';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { DeskApi } from '../../api/call.ts';
import { createDeskList, type ListState } from './desk-list.ts';
import { type DeskAnswer, deskAnswer } from './refusal.ts';

/** Questions between services: what is asked of one's own queues, and what one asks for a held ticket. */
export interface DeskQuestions {
  readonly list: ReadonlySignal<ListState<DeskQuestion>>;
  load(): Promise<void>;
  answer(questionId: TicketId, text: string): Promise<DeskAnswer<DeskQuestion>>;
  askable(): Promise<DeskAnswer<readonly AskableQueue[]>>;
  ofTicket(ticketId: TicketId): Promise<DeskAnswer<readonly OwnQuestion[]>>;
  /** The same id again is the same question: a lost reply may be asked for again. */
  ask(ticketId: TicketId, questionId: TicketId, asked: AskedOfColleague): Promise<DeskAnswer<OwnQuestion>>;
  withdraw(ticketId: TicketId, questionId: TicketId): Promise<DeskAnswer<OwnQuestion>>;
  forget(): void;
}

export const createDeskQuestions = (api: DeskApi, now: () => Instant): DeskQuestions => {
  const { list, load, put, forget } = createDeskList(async () => {
    const answer = await api.call('listQuestions', {});
    return answer.ok ? { ok: true, value: answer.value.questions } : answer;
  }, now);
  return {
    list,
    load,
    forget,
    answer: async (questionId, text) => {
      const answer = await api.call('answerQuestion', { params: { questionId }, body: { answer: text } });
      if (answer.ok) put(answer.value, (one) => one.questionId === questionId);
      else if (answer.problem === 'question_moved' || answer.problem === 'not_found') await load();
      return deskAnswer(answer, now());
    },
    askable: async () => {
      const answer = deskAnswer(await api.call('listAskableQueues', {}), now());
      return answer.ok ? { ok: true, value: answer.value.queues } : answer;
    },
    ofTicket: async (ticketId) => {
      const answer = deskAnswer(await api.call('listTicketQuestions', { params: { ticketId } }), now());
      return answer.ok ? { ok: true, value: answer.value.questions } : answer;
    },
    ask: async (ticketId, questionId, body) =>
      deskAnswer(await api.call('askColleague', { params: { ticketId, questionId }, body }), now()),
    withdraw: async (ticketId, questionId) =>
      deskAnswer(await api.call('withdrawQuestion', { params: { ticketId, questionId }, body: {} }), now()),
  };
};
