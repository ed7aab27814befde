import { signal, type ReadonlySignal } from '@preact/signals';
import type { DeskAlerts, Found } from '#client/models/desk/desk-alerts.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { PaymentAlert } from '#contract/schemas/account.ts';

/** One payment is looked at at a time: a word is chosen, then said. Nothing is chosen beforehand. */
export interface PaymentsModel {
  readonly open: ReadonlySignal<string | null>;
  readonly found: ReadonlySignal<Found | null>;
  /** "Enregistrer" was pressed before anything was chosen. */
  readonly missing: ReadonlySignal<boolean>;
  readonly busy: ReadonlySignal<boolean>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  begin(alert: PaymentAlert): void;
  choose(found: Found): void;
  settle(): Promise<void>;
  close(): void;
}

export const createPaymentsModel = (alerts: Pick<DeskAlerts, 'settle'>): PaymentsModel => {
  const open = signal<string | null>(null);
  const found = signal<Found | null>(null);
  const missing = signal(false);
  const busy = signal(false);
  const refusal = signal<Refusal | null>(null);

  const stand = (alertId: string | null): void => {
    open.value = alertId;
    found.value = null;
    missing.value = false;
    refusal.value = null;
  };

  return {
    open,
    found,
    missing,
    busy,
    refusal,
    begin: ({ alertId }) => {
      if (!busy.peek()) stand(alertId);
    },
    choose: (word) => {
      found.value = word;
      missing.value = false;
    },
    settle: async () => {
      const [alertId, word] = [open.peek(), found.peek()];
      if (busy.peek() || alertId === null) return;
      missing.value = word === null;
      if (word === null) return;
      busy.value = true;
      refusal.value = null;
      const answer = await alerts.settle(alertId, word);
      busy.value = false;
      if (answer.ok) stand(null);
      else refusal.value = answer.refusal;
    },
    close: () => {
      if (!busy.peek()) stand(null);
    },
  };
};

/** Those that nobody settled first, the oldest on top; then what was settled, the latest on top. */
export const inAlertOrder = (
  alerts: readonly PaymentAlert[],
): { readonly open: readonly PaymentAlert[]; readonly settled: readonly PaymentAlert[] } => ({
  open: alerts.filter((one) => one.settledAt === null).toSorted((a, b) => a.raisedAt - b.raisedAt),
  settled: alerts
    .filter((one) => one.settledAt !== null)
    .toSorted((a, b) => (b.settledAt ?? 0) - (a.settledAt ?? 0)),
});
