import type { Span } from '#core/calendar/opening-hours.ts';
import { minutes } from '#core/instant.ts';
import type { Translator } from '#i18n/translator.ts';
import { spansWords } from '../hours/spans-words.ts';
import type { KnownDay } from './known-day.ts';

export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** The whole week of a site in one line, said before the grid: of what was recorded, and whether that is little. */
export const weekWords = (days: readonly KnownDay[], { t, duration }: Translator): string => {
  const opens = days.reduce((sum, day) => sum + lengthOf(day.opens), 0);
  const watched = days.reduce((sum, day) => sum + lengthOf(day.watched), 0);
  const without = days.reduce((sum, day) => sum + lengthOf(day.gaps), 0);
  if (watched === 0) return t('desk.gaps.site.unwatched');
  const figures = { without: duration(minutes(without)), watched: duration(minutes(watched)) };
  const said = t(without === 0 ? 'desk.gaps.site.whole' : 'desk.gaps.site.some', figures);
  return watched * 2 < opens ? `${said} ${t('desk.gaps.site.little')}` : said;
};

/** One day's answer to "without anybody?", of what was recorded of it. */
export const nobodyWords = (day: KnownDay, words: Translator): string => {
  const { t, duration } = words;
  const watched = lengthOf(day.watched);
  if (watched === 0) return t(day.opens.length > 0 ? 'desk.gaps.notWatched' : 'desk.gaps.none');
  if (day.gaps.length > 0) return spansWords(day.gaps, words);
  return watched < lengthOf(day.opens)
    ? t('desk.gaps.alwaysOf', { watched: duration(minutes(watched)) })
    : t('desk.gaps.always');
};
