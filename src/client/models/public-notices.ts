import type { SiteNotice } from '#contract/schemas/site.ts';
import type { ResidentApi } from '../api/call.ts';

/** What sites say besides their published hours, for who is about to go there; null when it can't be had now. */
export type PublicNotices = () => Promise<readonly SiteNotice[] | null>;

export const createPublicNotices =
  (api: ResidentApi): PublicNotices =>
  async () => {
    const answer = await api.call('listPublicNotices', {});
    return answer.ok ? answer.value.notices : null;
  };
