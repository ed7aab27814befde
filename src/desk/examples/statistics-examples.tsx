import type { PlaceFigures } from '#client/models/desk/desk-statistics.ts';
import type { ListState } from '#client/models/desk/desk-list.ts';
import { type Countable, publishWeek } from '#core/statistics/publish.ts';
import type { SplitName, WeeklyCount } from '#core/statistics/splits.ts';
import type { QueueId, SiteId } from '#core/ids.ts';
import type { Example } from '#ui/gallery/example.ts';
import { at } from './a-ticket.ts';
import { aSession, north, type Scene } from './fake-services.ts';
import { sampleContent } from './sample-content.ts';
import { Stage } from './stage.tsx';

const procedures = (sampleContent.library.value?.procedures ?? []).map(({ id, steps }) => ({
  id,
  steps: steps.map((step) => step.id),
  unfinished: steps.filter(({ kind }) => kind !== 'outcome').map((step) => step.id),
}));

const countable: Countable = {
  procedures,
  locales: ['fr', 'fr-simple', 'en', 'ar'],
  hours: { first: 8, last: 17 },
};

const counts = (
  split: SplitName,
  within: string,
  sizes: Readonly<Record<string, number>>,
): readonly WeeklyCount[] => Object.entries(sizes).map(([key, n]) => ({ split, within, key, n }));

const [one = '', two = ''] = procedures.map(({ id }) => id);
const stepsOf = (at: number): readonly string[] => procedures[at]?.unfinished ?? [];

const spread = (steps: readonly string[], sizes: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(steps.map((step, at) => [step, sizes[at] ?? 0]));

const busyWeek: readonly WeeklyCount[] = [
  ...counts('hour', '', { 8: 9, 9: 31, 10: 28, 11: 19, 12: 3, 13: 12, 14: 24, 15: 18, 16: 11, 17: 2 }),
  ...counts('subject', '', { [one]: 92, [two]: 38, none: 27 }),
  ...counts('called-at', one, { ...spread(stepsOf(0), [9, 41, 22, 8]), none: 12 }),
  ...counts('language', '', { fr: 121, 'fr-simple': 15, en: 13, ar: 8 }),
  ...counts('became', '', { answered: 121, counter: 19, cancelled: 8, missed: 3, unanswered: 6 }),
  ...counts('settled', 'answered', { helped: 103, directed: 14, 'nobody-there': 4 }),
  ...counts('settled', 'counter', { helped: 17, directed: 2 }),
  ...counts('wait', 'answered', { w0: 22, w1: 31, w2: 24, w3: 21, w4: 13, w5: 6, w6: 3, w7: 1 }),
  ...counts('procedure', '', { [one]: 168, [two]: 71 }),
  ...counts('mode', '', { alone: 171, together: 68 }),
  ...counts('ended', one, { through: 131, left: 37 }),
  ...counts('left-at', one, spread(stepsOf(0), [7, 19, 8, 3])),
  ...counts('opinion', one, { well: 52, middling: 16, badly: 9, unsaid: 91 }),
  ...counts('ended', two, { through: 68, left: 3 }),
  ...counts('opinion', two, { well: 20, middling: 6, badly: 2, unsaid: 43 }),
  ...counts('callbacks', '', { kept: 19, late: 3, unreachable: 1 }),
];

const week = '2026-11-16';
const south = 'mairie-sud' as QueueId;

const ready = <T,>(items: readonly T[], stale = false): ListState<T> => ({
  state: 'ready',
  items,
  readAt: at(60),
  stale,
});

const figuresOf = (counted: readonly WeeklyCount[]): readonly PlaceFigures[] =>
  [north, south].map((queueId) => ({
    week,
    queueId,
    splits: publishWeek(counted, countable).map((split) => ({ ...split, cells: [...split.cells] })),
  }));

const few: readonly WeeklyCount[] = [
  ...counts('hour', '', { 9: 2, 10: 1 }),
  ...counts('subject', '', { [one]: 3 }),
  ...counts('language', '', { fr: 3 }),
  ...counts('became', '', { answered: 3 }),
];

const queues = [
  { queueId: north, kind: 'site' as const, name: 'Mairie du Nord', siteId: 'mairie-nord' as SiteId },
  { queueId: south, kind: 'site' as const, name: 'Mairie du Sud', siteId: 'mairie-sud' as SiteId },
];

const scene = (change: Scene = {}): Scene => ({
  session: { state: 'signed-in', session: aSession(['manager'], { queues }) },
  place: { page: 'statistics' },
  weeks: ready([week, '2026-11-09', '2026-11-02']),
  figures: ready(figuresOf(busyWeek)),
  ...change,
});

/** The page of figures in all its forms. */
export const statisticsExamples: readonly Example[] = [
  { name: 'statistics', render: () => <Stage scene={scene()} /> },
  { name: 'statistics-few', render: () => <Stage scene={scene({ figures: ready(figuresOf(few)) })} /> },
  { name: 'statistics-empty', render: () => <Stage scene={scene({ weeks: ready<string>([]) })} /> },
  { name: 'statistics-quiet', render: () => <Stage scene={scene({ figures: ready<PlaceFigures>([]) })} /> },
  { name: 'statistics-loading', render: () => <Stage scene={scene({ weeks: { state: 'loading' } })} /> },
  {
    name: 'statistics-offline',
    render: () => <Stage scene={scene({ weeks: { state: 'refused', refusal: { code: 'offline' } } })} />,
  },
  {
    name: 'statistics-stale',
    render: () => <Stage scene={scene({ weeks: ready([week, '2026-11-09'], true) })} />,
  },
];
