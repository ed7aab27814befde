import { type ReadonlySignal, signal } from '@preact/signals';
import type { DeskReports } from '#client/models/desk/desk-reports.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import { wantsReply } from '#core/report/report.ts';

type Answer = 'fixed' | 'unchanged';

/** What an owner says of one report, before it is public. */
export interface Replying {
  /** Null while nothing was begun. */
  readonly to: ReadonlySignal<Answer | null>;
  readonly text: ReadonlySignal<string>;
  readonly lacksText: ReadonlySignal<boolean>;
  readonly busy: ReadonlySignal<boolean>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  see(): Promise<void>;
  begin(to: Answer): void;
  write(text: string): void;
  drop(): void;
  send(): Promise<void>;
}

export const createReplying = (reports: Pick<DeskReports, 'answer'>, reportId: string): Replying => {
  const to = signal<Answer | null>(null);
  const text = signal('');
  const lacksText = signal(false);
  const busy = signal(false);
  const refusal = signal<Refusal | null>(null);

  const say = async (reply: Parameters<DeskReports['answer']>[1]): Promise<boolean> => {
    if (busy.peek()) return false;
    busy.value = true;
    refusal.value = null;
    const answer = await reports.answer(reportId, reply);
    busy.value = false;
    if (!answer.ok) refusal.value = answer.refusal;
    return answer.ok;
  };

  return {
    to,
    text,
    lacksText,
    busy,
    refusal,
    see: async () => void (await say({ state: 'seen', reply: null })),
    begin: (state) => {
      to.value = state;
      refusal.value = null;
    },
    write: (said) => {
      text.value = said;
      lacksText.value = false;
    },
    drop: () => {
      to.value = null;
      lacksText.value = false;
      refusal.value = null;
    },
    send: async () => {
      const state = to.peek();
      const reply = text.peek().trim() || null;
      if (state === null) return;
      lacksText.value = wantsReply(state) && reply === null;
      if (!lacksText.peek()) await say({ state, reply });
    },
  };
};
