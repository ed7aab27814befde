import type { ReadonlySignal } from '@preact/signals';
import type { SiteNotice, WrittenNotice } from '#contract/schemas/site.ts';
import type { SiteId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { DeskApi } from '../../api/call.ts';
import { createDeskList, type ListState } from './desk-list.ts';
import { type DeskAnswer, deskAnswer } from './refusal.ts';

/** What the sites of this person say besides their hours. */
export interface DeskNotices {
  readonly list: ReadonlySignal<ListState<SiteNotice>>;
  load(): Promise<void>;
  /** The same id again writes the same notice anew. */
  put(siteId: SiteId, noticeId: string, notice: WrittenNotice): Promise<DeskAnswer>;
  end(siteId: SiteId, noticeId: string): Promise<DeskAnswer>;
  forget(): void;
}

export const createDeskNotices = (api: DeskApi, now: () => Instant): DeskNotices => {
  const { list, load, forget } = createDeskList<SiteNotice>(async () => {
    const answer = await api.call('listNotices', {});
    return answer.ok ? { ok: true, value: answer.value.notices } : answer;
  }, now);

  const done = async (answer: DeskAnswer<unknown>): Promise<DeskAnswer> => {
    if (!answer.ok) return answer;
    await load();
    return { ok: true, value: undefined };
  };

  return {
    list,
    load,
    forget,
    put: async (siteId, noticeId, body) =>
      done(deskAnswer(await api.call('putNotice', { params: { siteId, noticeId }, body }), now())),
    end: async (siteId, noticeId) =>
      done(deskAnswer(await api.call('endNotice', { params: { siteId, noticeId } }), now())),
  };
};
