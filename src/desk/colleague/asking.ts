import { type ReadonlySignal, signal } from '@preact/signals';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { AskableQueue, OwnQuestion } from '#contract/schemas/question.ts';
import type { QueueId, TicketId } from '#core/ids.ts';
import { seconds } from '#core/instant.ts';
import { openQuestionsAtMost, type QuestionReason, wantsText } from '#core/question/question.ts';
import type { DeskClock, DeskServices } from '../services.ts';

/** What the holder of one ticket asks, and what comes back. All of it goes with the ticket. */
export interface Asking {
  readonly questions: ReadonlySignal<readonly OwnQuestion[]>;
  /** Null until it was read. Without the ticket's own queue. */
  readonly askable: ReadonlySignal<readonly AskableQueue[] | null>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly to: ReadonlySignal<QueueId | null>;
  readonly text: ReadonlySignal<string>;
  /** The reason that says nothing without a text. */
  readonly lacksText: ReadonlySignal<boolean>;
  readonly mayAsk: ReadonlySignal<boolean>;
  open(): Promise<void>;
  sendTo(queue: QueueId): void;
  write(text: string): void;
  /** One touch: sends. True when the server has it. */
  ask(reason: QuestionReason): Promise<boolean>;
  withdraw(questionId: TicketId): Promise<void>;
  dispose(): void;
}

interface AskingNeeds {
  readonly questions: DeskServices['questions'];
  readonly clock: Pick<DeskClock, 'later'>;
  readonly ticketId: TicketId;
  readonly ownQueue: QueueId | undefined;
}

/** While an answer is awaited; see decision-questions-are-polled.md. */
const lookEvery = seconds(4);

export const createAsking = ({ questions, clock, ticketId, ownQueue }: AskingNeeds): Asking => {
  const own = signal<readonly OwnQuestion[]>([]);
  const askable = signal<readonly AskableQueue[] | null>(null);
  const refusal = signal<Refusal | null>(null);
  const busy = signal(false);
  const to = signal<QueueId | null>(null);
  const text = signal('');
  const lacksText = signal(false);
  const mayAsk = signal(true);
  let sending: { readonly said: string; readonly id: TicketId } | null = null;
  let stop = (): void => undefined;
  let over = false;

  const show = (list: readonly OwnQuestion[]): void => {
    own.value = list;
    mayAsk.value = list.filter(({ state }) => state === 'asked').length < openQuestionsAtMost;
  };
  const put = (question: OwnQuestion): void =>
    show([...own.peek().filter(({ questionId }) => questionId !== question.questionId), question]);

  const lookAgain = (): void => {
    stop();
    if (over || !own.peek().some(({ state }) => state === 'asked')) return;
    stop = clock.later(lookEvery, () => void look());
  };
  const look = async (): Promise<void> => {
    const answer = await questions.ofTicket(ticketId);
    if (answer.ok && !over) show(answer.value);
    lookAgain();
  };

  const during = async <T>(ask: () => Promise<T>): Promise<T> => {
    busy.value = true;
    refusal.value = null;
    const answer = await ask();
    busy.value = false;
    return answer;
  };

  /** The same words again are another try of the same question. */
  const idFor = (said: string): TicketId => {
    const id = sending?.said === said ? sending.id : (crypto.randomUUID() as TicketId);
    sending = { said, id };
    return id;
  };

  void look();
  return {
    questions: own,
    askable,
    refusal,
    busy,
    to,
    text,
    lacksText,
    mayAsk,
    open: async () => {
      if (askable.peek() !== null) return;
      const answer = await during(questions.askable);
      if (!answer.ok) return void (refusal.value = answer.refusal);
      askable.value = answer.value.filter(({ queueId }) => queueId !== ownQueue);
      to.value = askable.peek()?.[0]?.queueId ?? null;
    },
    sendTo: (queue) => {
      to.value = queue;
    },
    write: (said) => {
      text.value = said;
      lacksText.value = false;
    },
    ask: async (reason) => {
      const toQueue = to.peek();
      const said = text.peek().trim();
      lacksText.value = wantsText(reason) && said === '';
      if (busy.peek() || lacksText.peek() || toQueue === null) return false;
      const asked = { toQueue, reason, text: said || null };
      const answer = await during(() => questions.ask(ticketId, idFor(JSON.stringify(asked)), asked));
      if (!answer.ok) {
        refusal.value = answer.refusal;
        return false;
      }
      sending = null;
      text.value = '';
      put(answer.value);
      lookAgain();
      return true;
    },
    withdraw: async (questionId) => {
      const answer = await during(() => questions.withdraw(ticketId, questionId));
      if (answer.ok) put(answer.value);
      else {
        await look();
        if (answer.refusal.code !== 'question_moved') refusal.value = answer.refusal;
      }
    },
    dispose: () => {
      over = true;
      stop();
    },
  };
};
