import type { ReadonlySignal } from '@preact/signals';
import type { PaymentAlert } from '#contract/schemas/account.ts';
import type { Instant } from '#core/instant.ts';
import type { DeskApi } from '../../api/call.ts';
import { createDeskList, type ListState } from './desk-list.ts';
import { type DeskAnswer, deskAnswer } from './refusal.ts';

/** What the comparison with the account gave. */
export type Found = NonNullable<PaymentAlert['found']>;

/** Payments that a person must look at. */
export interface DeskAlerts {
  readonly list: ReadonlySignal<ListState<PaymentAlert>>;
  load(): Promise<void>;
  settle(alertId: string, found: Found): Promise<DeskAnswer<PaymentAlert>>;
  forget(): void;
}

export const createDeskAlerts = (api: DeskApi, now: () => Instant): DeskAlerts => {
  const { list, load, put, forget } = createDeskList(async () => {
    const answer = await api.call('listPaymentAlerts', {});
    return answer.ok ? { ok: true, value: answer.value.alerts } : answer;
  }, now);
  return {
    list,
    load,
    forget,
    settle: async (alertId, found) => {
      const answer = await api.call('settlePaymentAlert', { params: { alertId }, body: { found } });
      if (answer.ok) put(answer.value, (alert) => alert.alertId === alertId);
      return deskAnswer(answer, now());
    },
  };
};
