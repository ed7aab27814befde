import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { AskableQueue, AskedOfColleague, OwnQuestion } from '#contract/schemas/question.ts';
import type { QueueId, TicketId } from '#core/ids.ts';
import { seconds } from '#core/instant.ts';
import { openQuestionsAtMost, type QuestionReason, wantsText } from '#core/question/question.ts';
import type { DeskClock, DeskServices } from '../services.ts';

/** Whom one may ask; `own` are the colleagues of the queue that this desk follows. */
export interface Recipient extends AskableQueue {
  readonly own: boolean;
}

/** What is asked most while a person waits beside: whether somebody can see them. */
const usualReason: QuestionReason = 'receive-now';

/** What the holder of one ticket asks, and what comes back. All of it goes with the ticket. */
export interface Asking {
  readonly questions: ReadonlySignal<readonly OwnQuestion[]>;
  /** Null until it was read. One's own colleagues first, then the services. */
  readonly askable: ReadonlySignal<readonly Recipient[] | null>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** Null until chosen, where nothing says whose matter it is. */
  readonly to: ReadonlySignal<QueueId | null>;
  /** A reason was touched before anybody was chosen. */
  readonly lacksTo: ReadonlySignal<boolean>;
  /** Who is asked the usual question in one touch; null when nobody can be, or when they were. */
  readonly usualTo: ReadonlySignal<Recipient | null>;
  readonly text: ReadonlySignal<string>;
  /** The reason that says nothing without a text. */
  readonly lacksText: ReadonlySignal<boolean>;
  readonly mayAsk: ReadonlySignal<boolean>;
  open(): Promise<void>;
  sendTo(queue: QueueId): void;
  write(text: string): void;
  /** One touch: sends. True when the server has it. */
  ask(reason: QuestionReason): Promise<boolean>;
  askUsual(): Promise<boolean>;
  withdraw(questionId: TicketId): Promise<void>;
  dispose(): void;
}

interface AskingNeeds {
  readonly questions: DeskServices['questions'];
  readonly clock: Pick<DeskClock, 'later'>;
  readonly ticketId: TicketId;
  /** The queue that this desk follows. */
  readonly ownQueue: QueueId | null;
  /** Whose matter the call is, when that is known; see `usualQueue`. */
  readonly usual: string | null;
}

/** While an answer is awaited; see decision-questions-are-polled.md. */
const lookEvery = seconds(4);

const recipientsOf = (queues: readonly AskableQueue[], ownQueue: QueueId | null): readonly Recipient[] => {
  const all = queues.map((queue) => ({ ...queue, own: queue.queueId === ownQueue }));
  return [...all.filter(({ own }) => own), ...all.filter(({ own }) => !own)];
};

export const createAsking = ({ questions, clock, ticketId, ownQueue, usual }: AskingNeeds): Asking => {
  const own = signal<readonly OwnQuestion[]>([]);
  const askable = signal<readonly Recipient[] | null>(null);
  const refusal = signal<Refusal | null>(null);
  const busy = signal(false);
  const to = signal<QueueId | null>(null);
  const text = signal('');
  const lacksText = signal(false);
  const lacksTo = signal(false);
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

  const know = (queues: readonly AskableQueue[]): void => {
    askable.value = recipientsOf(queues, ownQueue);
    to.value ??= askable.peek()?.find(({ queueId }) => queueId === usual)?.queueId ?? null;
  };
  const send = async (asked: AskedOfColleague): Promise<boolean> => {
    const answer = await during(() => questions.ask(ticketId, idFor(JSON.stringify(asked)), asked));
    if (!answer.ok) {
      refusal.value = answer.refusal;
      return false;
    }
    sending = null;
    put(answer.value);
    lookAgain();
    return true;
  };
  const wasAskedUsual = (queueId: QueueId): boolean =>
    own.value.some(
      ({ toQueue, reason, state }) => toQueue === queueId && reason === usualReason && state !== 'withdrawn',
    );
  const usualTo = computed(() => {
    const all = askable.value ?? [];
    const one = all.find(({ queueId }) => queueId === usual) ?? all.find((each) => each.own) ?? null;
    return one && mayAsk.value && !wasAskedUsual(one.queueId) ? one : null;
  });

  void look();
  // For the usual question; whoever opens the form is told when it cannot be read.
  void questions.askable().then((answer) => {
    if (answer.ok && !over) know(answer.value);
  });
  return {
    questions: own,
    askable,
    refusal,
    busy,
    to,
    text,
    lacksText,
    lacksTo,
    usualTo,
    mayAsk,
    open: async () => {
      if (askable.peek() !== null) return;
      const answer = await during(questions.askable);
      if (!answer.ok) return void (refusal.value = answer.refusal);
      know(answer.value);
    },
    sendTo: (queue) => {
      to.value = queue;
      lacksTo.value = false;
    },
    write: (said) => {
      text.value = said;
      lacksText.value = false;
    },
    ask: async (reason) => {
      const toQueue = to.peek();
      const said = text.peek().trim();
      lacksText.value = wantsText(reason) && said === '';
      lacksTo.value = toQueue === null;
      if (busy.peek() || lacksText.peek() || toQueue === null) return false;
      const sent = await send({ toQueue, reason, text: said || null });
      if (sent) text.value = '';
      return sent;
    },
    askUsual: async () => {
      const toQueue = usualTo.peek()?.queueId;
      if (busy.peek() || toQueue === undefined) return false;
      return send({ toQueue, reason: usualReason, text: null });
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
