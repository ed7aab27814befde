import * as v from 'valibot';
import { day, instant, minuteOfDay, siteId } from './base.ts';

export const noticeAtMost = 200;

/** Words and nothing else: no markup, no control character. */
const words = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(noticeAtMost),
  v.regex(/^[^<>\u0000-\u001F\u007F-\u009F]+$/),
);

/** By language. French is always there; whoever reads another one that is missing is shown the French. */
export const noticeTexts = v.object({
  fr: words,
  'fr-simple': v.optional(words),
  en: v.optional(words),
  ar: v.optional(words),
});
export type NoticeTexts = v.InferOutput<typeof noticeTexts>;

export const noticeId = v.pipe(v.string(), v.uuid());

/** One opening of one day; what two notices say of the same day adds up. */
export const dayHours = v.pipe(
  v.object({ date: day, from: minuteOfDay, to: minuteOfDay }),
  v.check(({ from, to }) => from < to),
);

export const writtenNotice = v.object({
  /** The site is closed meanwhile, whatever its hours say. */
  closes: v.boolean(),
  /** The hours of one day, in place of the usual ones. Only where nothing closes, and until the midnight of that day. */
  hours: v.optional(dayHours),
  fromAt: instant,
  toAt: instant,
  texts: noticeTexts,
});
export type WrittenNotice = v.InferOutput<typeof writtenNotice>;

/** As kiosks show it. */
export const shownNotice = v.object({ noticeId, ...writtenNotice.entries });
export type ShownNotice = v.InferOutput<typeof shownNotice>;

export const siteNotice = v.object({ siteId, ...shownNotice.entries });
export type SiteNotice = v.InferOutput<typeof siteNotice>;

const daySpan = v.object({ from: minuteOfDay, to: minuteOfDay });

/** A site's week by quarters of an hour: what was watched, and when nobody was there. No person, no number of people. */
export const siteCover = v.object({
  siteId,
  days: v.array(v.object({ date: v.string(), watched: v.array(daySpan), gaps: v.array(daySpan) })),
  /** The hours of single days of that week which the site said itself, in place of the published ones. */
  said: v.optional(v.array(dayHours)),
});
export type SiteCoverWeek = v.InferOutput<typeof siteCover>;
