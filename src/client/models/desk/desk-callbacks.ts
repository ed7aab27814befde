import { type ReadonlySignal, signal } from '@preact/signals';
import type { DeskCallback } from '#contract/schemas/callback.ts';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { DeskApi } from '../../api/call.ts';
import type { Answer } from '../../api/reply.ts';
import type { ListState } from './desk-list.ts';
import { createPagedList, type ListPart } from './paged-list.ts';
import { type DeskAnswer, deskAnswer } from './refusal.ts';

/** The number that is being called; gone from here as soon as its call-back moves on. */
export interface ShownNumber {
  readonly callbackId: TicketId;
  readonly number: string;
}

/** The call-backs of this person's sites, and those asked for at home. */
export interface DeskCallbacks {
  readonly list: ReadonlySignal<ListState<DeskCallback>>;
  readonly number: ReadonlySignal<ShownNumber | null>;
  load(): Promise<void>;
  /** The next ones of what the list left out. */
  next(part: ListPart): Promise<DeskAnswer>;
  take(callbackId: TicketId): Promise<DeskAnswer<DeskCallback>>;
  giveBack(callbackId: TicketId): Promise<DeskAnswer<DeskCallback>>;
  /** Its person asked not to be called. */
  callOff(callbackId: TicketId): Promise<DeskAnswer<DeskCallback>>;
  write(callbackId: TicketId, answer: string): Promise<DeskAnswer<DeskCallback>>;
  showNumber(callbackId: TicketId): Promise<DeskAnswer<ShownNumber>>;
  noteTry(callbackId: TicketId, reached: boolean): Promise<DeskAnswer<DeskCallback>>;
  forget(): void;
}

export const createDeskCallbacks = (api: DeskApi, now: () => Instant): DeskCallbacks => {
  const number = signal<ShownNumber | null>(null);
  const { list, load, next, put, forget } = createPagedList<DeskCallback>(
    async (after) => {
      const answer = await api.call('listCallbacks', { query: after === null ? {} : { after } });
      if (!answer.ok) return answer;
      const { callbacks: items, rest } = answer.value;
      return { ok: true, value: { items, ...(rest && { rest }) } };
    },
    (one, other) => one.callbackId === other.callbackId,
    now,
  );

  const move = async (asked: Promise<Answer<DeskCallback>>): Promise<DeskAnswer<DeskCallback>> => {
    const answer = await asked;
    if (answer.ok) {
      put(answer.value, ({ callbackId }) => callbackId === answer.value.callbackId);
      number.value = null;
    } else if (answer.problem === 'callback_moved') await load();
    return deskAnswer(answer, now());
  };

  return {
    list,
    number,
    load,
    next,
    take: (callbackId) => move(api.call('takeCallback', { params: { callbackId }, body: {} })),
    giveBack: (callbackId) => move(api.call('giveBackCallback', { params: { callbackId }, body: {} })),
    callOff: (callbackId) => move(api.call('callOffCallback', { params: { callbackId }, body: {} })),
    write: (callbackId, answer) =>
      move(api.call('writeCallbackAnswer', { params: { callbackId }, body: { answer } })),
    noteTry: (callbackId, reached) =>
      move(api.call('noteCallbackTry', { params: { callbackId }, body: { reached } })),
    showNumber: async (callbackId) => {
      const answer = await api.call('readCallbackNumber', { params: { callbackId } });
      if (!answer.ok) return deskAnswer(answer, now());
      const shown = { callbackId, number: answer.value.number };
      number.value = shown;
      return { ok: true, value: shown };
    },
    forget: () => {
      number.value = null;
      forget();
    },
  };
};
