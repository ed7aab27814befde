import { signal, type ReadonlySignal } from '@preact/signals';
import type { DeskJournal, Look } from '#client/models/desk/desk-journal.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import { billReference } from '#core/payment/reference.ts';
import type { WordKey } from '#i18n/keys.ts';

export type JournalField = 'reference' | 'reason';

/** What one reading gave: the looks at one bill, the latest first. */
export interface JournalReading {
  readonly reference: string;
  readonly looks: readonly Look[];
}

/** Reading the journal: one bill, one reason, both asked for each time. */
export interface JournalForm {
  readonly typed: ReadonlySignal<Readonly<Record<JournalField, string>>>;
  readonly errors: ReadonlySignal<readonly { readonly field: JournalField; readonly key: WordKey }[]>;
  readonly reading: ReadonlySignal<JournalReading | null>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly attempt: ReadonlySignal<number>;
  write(field: JournalField, value: string): void;
  read(): Promise<void>;
}

/** As the route asks. */
const shortestReason = 10;

const wrongIn = ({ reference, reason }: Readonly<Record<JournalField, string>>) => [
  ...(billReference(reference) === null
    ? [{ field: 'reference', key: 'desk.journal.error.reference' } as const]
    : []),
  ...(reason.trim().length < shortestReason
    ? [{ field: 'reason', key: 'desk.journal.error.reason' } as const]
    : []),
];

export const createJournalForm = (journal: DeskJournal): JournalForm => {
  const typed = signal<Readonly<Record<JournalField, string>>>({ reference: '', reason: '' });
  const errors = signal<readonly { readonly field: JournalField; readonly key: WordKey }[]>([]);
  const reading = signal<JournalReading | null>(null);
  const refusal = signal<Refusal | null>(null);
  const busy = signal(false);
  const attempt = signal(0);

  const ask = async (reference: string, reason: string): Promise<void> => {
    busy.value = true;
    const answer = await journal.read(reference, reason);
    busy.value = false;
    if (answer.ok) reading.value = { reference, looks: answer.value.toSorted((a, b) => b.at - a.at) };
    else refusal.value = answer.refusal;
  };

  return {
    typed,
    errors,
    reading,
    refusal,
    busy,
    attempt,
    write: (field, value) => {
      typed.value = { ...typed.peek(), [field]: value };
    },
    read: async () => {
      if (busy.peek()) return;
      attempt.value = attempt.peek() + 1;
      reading.value = null;
      refusal.value = null;
      errors.value = wrongIn(typed.peek());
      const { reference, reason } = typed.peek();
      if (errors.peek().length === 0) await ask(reference.trim(), reason.trim());
    },
  };
};
