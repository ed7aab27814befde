import type { ReadonlySignal } from '@preact/signals';
import type { DeskRequest } from '#contract/schemas/request.ts';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { DeskApi } from '../../api/call.ts';
import type { ListState } from './desk-list.ts';
import { createPagedList, type ListPart } from './paged-list.ts';
import { type DeskAnswer, deskAnswer } from './refusal.ts';

/** The requests that residents sent to this person's service. */
export interface DeskRequests {
  readonly list: ReadonlySignal<ListState<DeskRequest>>;
  load(): Promise<void>;
  /** The next ones of what the list left out. */
  next(part: ListPart): Promise<DeskAnswer>;
  accept(requestId: TicketId): Promise<DeskAnswer<DeskRequest>>;
  answer(requestId: TicketId, text: string): Promise<DeskAnswer<DeskRequest>>;
  forget(): void;
}

export const createDeskRequests = (api: DeskApi, now: () => Instant): DeskRequests => {
  const { list, load, next, put, forget } = createPagedList<DeskRequest>(
    async (after) => {
      const answer = await api.call('listRequests', { query: after === null ? {} : { after } });
      if (!answer.ok) return answer;
      const { requests: items, rest } = answer.value;
      return { ok: true, value: { items, ...(rest && { rest }) } };
    },
    (one, other) => one.requestId === other.requestId,
    now,
  );

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
    next,
    forget,
    accept: (requestId) => move(requestId, { state: 'accepted', answer: null }),
    answer: (requestId, text) => move(requestId, { state: 'answered', answer: text }),
  };
};
