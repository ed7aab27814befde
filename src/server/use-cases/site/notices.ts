import { after, minutes } from '#core/instant.ts';
import type { SiteNotices } from '../../ports/site-notices.ts';
import { type UseCases, refuse } from '../../use-case.ts';

interface Deps {
  readonly siteNotices: SiteNotices;
}

export const listNotices =
  ({ siteNotices }: Deps): UseCases['listNotices'] =>
  async ({ actor, now }) => ({
    notices: [...(await siteNotices.list(actor.communeId, actor.siteIds, now))],
  });

export const putNotice =
  ({ siteNotices }: Deps): UseCases['putNotice'] =>
  async ({ actor, params: { communeId, siteId, noticeId }, body, now }) => {
    if (!actor.siteIds.includes(siteId)) return refuse('not_found');
    if (body.fromAt >= body.toAt || body.toAt <= now) return refuse('malformed');
    await siteNotices.put(communeId, { ...body, siteId, noticeId });
    return {};
  };

export const endNotice =
  ({ siteNotices }: Deps): UseCases['endNotice'] =>
  async ({ actor, params: { communeId, siteId, noticeId } }) => {
    if (!actor.siteIds.includes(siteId)) return refuse('not_found');
    await siteNotices.end(communeId, siteId, noticeId);
    return {};
  };

const twoWeeks = minutes(14 * 24 * 60);

export const listPublicNotices =
  ({ siteNotices }: Deps): UseCases['listPublicNotices'] =>
  async ({ params: { communeId }, now }) => ({
    notices: [...(await siteNotices.coming(communeId, now, after(now, twoWeeks)))],
  });
