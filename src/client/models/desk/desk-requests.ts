import type { ReadonlySignal } from '@preact/signals';
import type { DeskRequest } from '#contract/schemas/request.ts';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { DeskApi } from '../../api/call.ts';
import { createDeskList, type ListState } from './desk-list.ts';
import { type DeskAnswer, deskAnswer } from './refusal.ts';

/** The requests that residents sent to this person's service. */
export interface DeskRequests {
  readonly list: ReadonlySignal<ListState<DeskRequest>>;
  load(): Promise<void>;
  accept(requestId: TicketId): Promise<DeskAnswer<DeskRequest>>;
  answer(requestId: TicketId, text: string): Promise<DeskAnswer<DeskRequest>>;
  forget(): void;
}

export const createDeskRequests = (api: DeskApi, now: () => Instant): DeskRequests => {
  const { list, load, put, forget } = createDeskList(async () => {
    const answer = await api.call('listRequests', {});
    return answer.ok ? { ok: true, value: answer.value.requests } : answer;
  }, now);

  const move = async (
    requestId: TicketId,
    body: { readonly state: 'accepted' | 'answered'; readonly answer: string | null },
  ): Promise<DeskAnswer<DeskRequest>> => {
    const answer = await api.call('answerRequest', { params: { requestId }, body });
    if (answer.ok) put(answer.value, (request) => request.requestId === requestId);
    else if (answer.problem === 'request_moved') await load();
    return deskAnswer(answer, now());
  };

  return {
    list,
    load,
    forget,
    accept: (requestId) => move(requestId, { state: 'accepted', answer: null }),
    answer: (requestId, text) => move(requestId, { state: 'answered', answer: text }),
  };
};
