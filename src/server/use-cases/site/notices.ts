import type { WrittenNotice } from '#contract/schemas/site.ts';
import { after, type Instant, minutes } from '#core/instant.ts';
import { dayEnd } from '#core/notice/day-hours.ts';
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

/** A word that is over, or that closes and opens at once, says nothing. */
const isSound = ({ closes, hours, fromAt, toAt }: WrittenNotice, now: Instant): boolean =>
  fromAt < toAt && toAt > now && (hours === undefined || (!closes && toAt === dayEnd(hours.date)));

export const putNotice =
  ({ siteNotices }: Deps): UseCases['putNotice'] =>
  async ({ actor, params: { communeId, siteId, noticeId }, body, now }) => {
    if (!actor.siteIds.includes(siteId)) return refuse('not_found');
    if (!isSound(body, now)) return refuse('malformed');
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
