import type { Countable } from '#core/statistics/publish.ts';
import type { WeeklyCount } from '#core/statistics/splits.ts';
import { waitBounds } from '#core/statistics/waiting.ts';
import { pick } from './draws.ts';
import { type Draw, subjectsOf } from './weeks-subjects.ts';

/** The rush when doors open, fewer at lunch, a second wave, and the end of a late day. */
const rush: Readonly<Record<number, number>> = {
  8: 7,
  9: 16,
  10: 15,
  11: 11,
  12: 5,
  13: 8,
  14: 13,
  15: 11,
  16: 9,
  17: 4,
  18: 3,
  19: 1,
};

const hourOf = (draw: Draw, { hours: { first, last } }: Countable): number =>
  pick(
    draw,
    Array.from({ length: last - first + 1 }, (_, i) => [first + i, rush[first + i] ?? 1] as const),
  );

const languageWeights: Readonly<Record<string, number>> = { fr: 76, 'fr-simple': 9, en: 9, ar: 6 };

const languageOf = (draw: Draw, { locales }: Countable): string =>
  pick(
    draw,
    locales.map((locale) => [locale, languageWeights[locale] ?? 2] as const),
  );

const becameAt = (draw: Draw, byPhone: boolean): string =>
  byPhone
    ? 'phone'
    : pick(draw, [
        ['answered', 76],
        ['counter', 13],
        ['cancelled', 5],
        ['missed', 2],
        ['unanswered', 4],
      ]);

const settledAs = (draw: Draw): string =>
  pick(draw, [
    ['helped', 83],
    ['directed', 14],
    ['nobody-there', 3],
  ]);

/** Longer when many come at once. */
const bucketOf = (draw: Draw, hour: number): string => {
  const minutes = -Math.log(1 - draw()) * (1.6 + (rush[hour] ?? 1) * 0.16);
  const at = waitBounds.findIndex((bound) => minutes < bound);
  return `w${at < 0 ? waitBounds.length : at}`;
};

/** One call that somebody might have made, as it is counted when it closes. */
export const demoCall = (draw: Draw, countable: Countable, byPhone: boolean): readonly WeeklyCount[] => {
  const one = (split: WeeklyCount['split'], within: string, key: string): WeeklyCount => {
    return { split, within, key, n: 1 };
  };
  const hour = hourOf(draw, countable);
  const subject = pick(draw, [...subjectsOf(countable), [null, 22]]);
  const became = becameAt(draw, byPhone);
  const served = became === 'answered' || became === 'counter' || became === 'phone';
  const steps = subject === null ? [] : [...subject.unfinished, 'none'];
  return [
    one('hour', '', String(hour)),
    one('subject', '', subject?.id ?? 'none'),
    ...(subject === null ? [] : [one('called-at', subject.id, hardStep(draw, steps))]),
    one('language', '', languageOf(draw, countable)),
    one('became', '', became),
    ...(served ? [one('settled', became, settledAs(draw))] : []),
    ...(became === 'answered' ? [one('wait', became, bucketOf(draw, hour))] : []),
  ];
};

/** Two steps of each procedure are harder than the others: the third, and the last but one. */
export const hardStep = (draw: Draw, steps: readonly string[]): string =>
  pick(
    draw,
    steps.map((step, at) => [step, at === 2 ? 9 : at === steps.length - 2 ? 5 : 1] as const),
  );
