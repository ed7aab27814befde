import { type ReadonlySignal, signal } from '@preact/signals';
import type { DemoBill } from '#contract/schemas/bill.ts';
import type { ResidentApi } from '../../api/call.ts';

/** The demonstration's bills, so that nobody needs a paper; empty elsewhere. */
export interface DemoBills {
  readonly list: ReadonlySignal<readonly DemoBill[]>;
  /** Their standings change: asked each time that they are shown. */
  fetch(): Promise<void>;
}

export const createDemoBills = (api: ResidentApi, demo: () => boolean): DemoBills => {
  const list = signal<readonly DemoBill[]>([]);
  return {
    list,
    fetch: async () => {
      if (!demo()) return;
      const answer = await api.call('listDemoBills', {});
      if (answer.ok) list.value = answer.value.bills;
    },
  };
};
