import type { ReadonlySignal } from '@preact/signals';
import type { OverdueFact } from '#contract/routes/content-desk.ts';
import type { Instant } from '#core/instant.ts';
import type { DeskApi } from '../../api/call.ts';
import { createDeskList, type ListState } from './desk-list.ts';

/** Something published to be read again: past its date, or soon. */
export interface ToReview extends OverdueFact {
  readonly late: boolean;
}

/** What the published content owes its readers, by the service that promised it. */
export interface DeskOverdue {
  readonly list: ReadonlySignal<ListState<ToReview>>;
  load(): Promise<void>;
  forget(): void;
}

export const createDeskOverdue = (api: DeskApi, now: () => Instant): DeskOverdue =>
  createDeskList<ToReview>(async () => {
    const answer = await api.call('listOverdueFacts', {});
    if (!answer.ok) return answer;
    const { facts, soon } = answer.value;
    return {
      ok: true,
      value: [
        ...facts.map((fact) => ({ ...fact, late: true })),
        ...soon.map((fact) => ({ ...fact, late: false })),
      ],
    };
  }, now);
