import { signal, type ReadonlySignal } from '@preact/signals';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { DeskRequests } from '#client/models/desk/desk-requests.ts';
import type { TicketId } from '#core/ids.ts';
import type { Drafts } from './drafts.ts';

export const longestAnswer = 4_000;

/** Writing, reading again, sending: an answer that has left cannot be called back. */
export interface Answering {
  readonly stage: ReadonlySignal<'writing' | 'reading'>;
  readonly empty: ReadonlySignal<boolean>;
  readonly busy: ReadonlySignal<boolean>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  accept(): Promise<void>;
  /** Shows the answer as the person will read it. */
  readAgain(): void;
  change(): void;
  /** The draft is dropped once the server has the answer, and not before. */
  send(): Promise<void>;
}

export const createAnswering = (
  requests: Pick<DeskRequests, 'accept' | 'answer'>,
  drafts: Drafts,
  requestId: TicketId,
): Answering => {
  const stage = signal<'writing' | 'reading'>('writing');
  const empty = signal(false);
  const busy = signal(false);
  const refusal = signal<Refusal | null>(null);

  const during = async (ask: () => ReturnType<DeskRequests['answer']>): Promise<boolean> => {
    if (busy.peek()) return false;
    busy.value = true;
    refusal.value = null;
    const answer = await ask();
    busy.value = false;
    if (!answer.ok) refusal.value = answer.refusal;
    return answer.ok;
  };

  return {
    stage,
    empty,
    busy,
    refusal,
    accept: async () => void (await during(() => requests.accept(requestId))),
    readAgain: () => {
      empty.value = drafts.textOf(requestId).trim() === '';
      if (!empty.peek()) stage.value = 'reading';
    },
    change: () => {
      stage.value = 'writing';
    },
    send: async () => {
      const text = drafts.textOf(requestId).trim();
      if (await during(() => requests.answer(requestId, text))) drafts.drop(requestId);
    },
  };
};
