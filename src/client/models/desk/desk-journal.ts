import type { Instant } from '#core/instant.ts';
import type { DeskApi, CallReply } from '../../api/call.ts';
import { type DeskAnswer, deskAnswer } from './refusal.ts';

/** One look at one bill. */
export type Look = CallReply<'readAccessJournal'>['looks'][number];

/** Who looked at a bill, by bill and with a reason alone; the reading itself is journalled. */
export interface DeskJournal {
  read(reference: string, reason: string): Promise<DeskAnswer<readonly Look[]>>;
}

export const createDeskJournal = (api: DeskApi, now: () => Instant): DeskJournal => ({
  read: async (reference, reason) => {
    const answer = await api.call('readAccessJournal', { body: { reference, reason } });
    return answer.ok ? { ok: true, value: answer.value.looks } : deskAnswer<never>(answer, now());
  },
});
