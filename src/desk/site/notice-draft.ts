import type { NoticeTexts, SiteNotice, WrittenNotice } from '#contract/schemas/site.ts';
import { isIsoDate } from '#core/calendar/dates.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { SiteId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { type Locale, locales } from '#core/locale.ts';
import { announcedFrom, type DayHours, dayEnd } from '#core/notice/day-hours.ts';
import type { WordKey } from '#i18n/keys.ts';
import { clockOf, localOf, minuteOf, momentOf } from './local-time.ts';

export const noticeKinds = ['notice', 'closure', 'hours'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export type NoticeField = 'fr' | 'from' | 'to' | 'day' | 'opens' | 'shuts';

export interface NoticeError {
  readonly field: NoticeField;
  readonly key: WordKey;
}

/** As it stands in the form: `from` and `to` of a notice or a closure, `day`, `opens` and `shuts` of hours. */
export interface NoticeDraft {
  readonly noticeId: string;
  readonly siteId: SiteId;
  readonly kind: NoticeKind;
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly opens: string;
  readonly shuts: string;
  readonly texts: Readonly<Record<Locale, string>>;
}

const noTexts: NoticeDraft['texts'] = { fr: '', 'fr-simple': '', en: '', ar: '' };
const noHours = { day: '', opens: '', shuts: '' };
const oneDay = 86_400_000;

export const kindOf = ({ closes, hours }: Pick<WrittenNotice, 'closes' | 'hours'>): NoticeKind => {
  if (hours) return 'hours';
  return closes ? 'closure' : 'notice';
};

export const emptyDraft = (noticeId: string, siteId: SiteId, now: Instant): NoticeDraft => ({
  noticeId,
  siteId,
  kind: 'notice',
  from: localOf(now),
  to: localOf((now + oneDay) as Instant),
  ...noHours,
  texts: noTexts,
});

export const draftOf = (notice: SiteNotice): NoticeDraft => {
  const { noticeId, siteId, fromAt, toAt, hours, texts } = notice;
  const known = Object.fromEntries(locales.map((locale) => [locale, texts[locale] ?? '']));
  return {
    noticeId,
    siteId,
    kind: kindOf(notice),
    from: localOf(fromAt),
    to: localOf(toAt),
    ...(hours ? { day: hours.date, opens: clockOf(hours.from), shuts: clockOf(hours.to) } : noHours),
    texts: { ...noTexts, ...known },
  };
};

/** Closing at 00:00 is the midnight that ends the day. Null while a day or a time is missing, or closes first. */
export const hoursOf = ({ day, opens, shuts }: NoticeDraft): DayHours | null => {
  const [from, to] = [minuteOf(opens), minuteOf(shuts)];
  if (!isIsoDate(day) || from === null || to === null) return null;
  const hours = { date: day, from, to: to === 0 ? 1_440 : to };
  return hours.from < hours.to ? hours : null;
};

const wrongMoments = ({ from, to }: NoticeDraft, now: Instant): readonly NoticeError[] => {
  const [begins, ends] = [momentOf(from), momentOf(to)];
  return [
    ...(begins === null ? [{ field: 'from', key: 'desk.notices.error.from' } as const] : []),
    ...(ends === null || ends <= Math.max(begins ?? 0, now)
      ? [{ field: 'to', key: 'desk.notices.error.to' } as const]
      : []),
  ];
};

const wrongHours = (draft: NoticeDraft, now: Instant): readonly NoticeError[] => {
  const opens = minuteOf(draft.opens);
  const shuts = minuteOf(draft.shuts);
  const known = isIsoDate(draft.day) && draft.day >= todayInParis(now);
  return [
    ...(known ? [] : [{ field: 'day', key: 'desk.notices.error.day' } as const]),
    ...(opens === null ? [{ field: 'opens', key: 'desk.notices.error.opens' } as const] : []),
    ...(shuts === null || (shuts !== 0 && shuts <= (opens ?? 0))
      ? [{ field: 'shuts', key: 'desk.notices.error.shuts' } as const]
      : []),
  ];
};

export const wrongIn = (draft: NoticeDraft, now: Instant): readonly NoticeError[] => [
  ...(draft.kind === 'hours' ? wrongHours(draft, now) : wrongMoments(draft, now)),
  ...(draft.texts.fr.trim() === '' ? [{ field: 'fr', key: 'desk.notices.error.fr' } as const] : []),
];

/** Only the languages in which something was written. */
const written = (texts: NoticeDraft['texts']): NoticeTexts => {
  const said = locales.map((locale) => [locale, texts[locale].trim()] as const);
  return { fr: texts.fr.trim(), ...Object.fromEntries(said.filter(([, text]) => text !== '')) };
};

/** Null while it is not whole. */
export const writtenOf = (draft: NoticeDraft, now: Instant): WrittenNotice | null => {
  const texts = written(draft.texts);
  if (draft.kind === 'hours') {
    const hours = hoursOf(draft);
    return (
      hours && {
        closes: false,
        hours,
        fromAt: announcedFrom(hours.date, now),
        toAt: dayEnd(hours.date),
        texts,
      }
    );
  }
  const [fromAt, toAt] = [momentOf(draft.from), momentOf(draft.to)];
  return fromAt === null || toAt === null ? null : { closes: draft.kind === 'closure', fromAt, toAt, texts };
};
