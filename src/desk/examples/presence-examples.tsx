import { signal } from '@preact/signals';
import type { ListState } from '#client/models/desk/desk-list.ts';
import type { SiteCoverWeek, SiteNotice } from '#contract/schemas/site.ts';
import { addDays } from '#core/calendar/dates.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Span } from '#core/calendar/opening-hours.ts';
import type { QueueId, SiteId } from '#core/ids.ts';
import type { Example } from '#ui/gallery/example.ts';
import type { ContentService, DeskPlace } from '../services.ts';
import { at } from './a-ticket.ts';
import { aSession, north, type Scene } from './fake-services.ts';
import { sampleContent } from './sample-content.ts';
import { Stage } from './stage.tsx';

const site = 'mairie-nord' as SiteId;
const south = 'mairie-sud' as SiteId;
const monday = '2026-11-23';
const long = { from: 510, to: 1_020 };
const late = { from: 510, to: 1_170 };

/** The sample's town with hours that were confirmed at one of its two sites. */
const open: ContentService = {
  ...sampleContent,
  library: signal(
    sampleContent.library.value && {
      ...sampleContent.library.value,
      sites: sampleContent.library.value.sites.map((one) => ({
        ...one,
        hoursConfirmed: one.id === site,
        hoursAsOf: '2026-11-01',
        hours: {
          weekly: { mo: [long], tu: [long], we: [long], th: [late], fr: [long], sa: [], su: [] },
          firstInMonth: { tu: [{ from: 780, to: 1_020 }] },
          exceptions: {},
          closedOnHolidays: true,
          closesEarly: { '12-24': 960 },
        },
      })),
    },
  ),
};

const day = (days: number, watched: readonly Span[], gaps: readonly Span[]) => ({
  date: addDays(monday, days),
  watched: [...watched],
  gaps: [...gaps],
});

const weekOf = (siteId: SiteId, gaps: readonly (readonly Span[])[]): SiteCoverWeek => ({
  siteId,
  days: [
    day(0, [long], gaps[0] ?? []),
    day(1, [long], gaps[1] ?? []),
    day(2, [{ from: 510, to: 870 }], gaps[2] ?? []),
    ...[3, 4, 5, 6].map((days) => day(days, [], [])),
  ],
});

const lunch = { from: 735, to: 795 };
const some = weekOf(site, [[lunch], [{ from: 510, to: 540 }, lunch, { from: 1_005, to: 1_020 }], []]);
const none: SiteCoverWeek = {
  siteId: site,
  days: weekOf(site, []).days.map((one) => ({ ...one, watched: [] })),
};

const morning = { from: 510, to: 720 };
/** A Tuesday whose site said that it closes at noon. */
const shortDay: SiteCoverWeek = {
  siteId: site,
  days: some.days.map((one, days) => (days === 1 ? day(1, [morning], [{ from: 510, to: 540 }]) : one)),
  said: [{ date: addDays(monday, 1), ...morning }],
};

const quarter: SiteCoverWeek = {
  siteId: site,
  days: none.days.map((one, days) => (days === 2 ? { ...one, watched: [{ from: 735, to: 750 }] } : one)),
};

const ready = <T,>(items: readonly T[], stale = false): ListState<T> => ({
  state: 'ready',
  items,
  readAt: at(60),
  stale,
});

const queues = [
  { queueId: north, kind: 'site' as const, name: 'Mairie du Nord', siteId: site },
  { queueId: 'mairie-sud' as QueueId, kind: 'site' as const, name: 'Mairie du Sud', siteId: south },
];

const scene = (page: 'hours' | 'presence-gaps', change: Scene): Scene => ({
  session: { state: 'signed-in', session: aSession(['manager'], { queues }) },
  place: { page } satisfies DeskPlace,
  content: open,
  ...change,
});

const gaps = (name: string, list: ListState<SiteCoverWeek>, change: Scene = {}): Example => ({
  name,
  render: () => <Stage scene={scene('presence-gaps', { gaps: list, ...change })} />,
});

const hours = (name: string, notices: ListState<SiteNotice>, change: Scene = {}): Example => ({
  name,
  render: () => <Stage scene={scene('hours', { notices, ...change })} />,
});

const works: SiteNotice = {
  siteId: site,
  noticeId: '7f0c6a52-3f0d-4b5e-9c1a-0123456789ab',
  closes: true,
  fromAt: at(10),
  toAt: at(240),
  texts: { fr: 'La mairie est fermée pour travaux.' },
};

const said: SiteNotice = {
  ...works,
  closes: false,
  hours: { date: addDays(todayInParis(at(0)), 2), from: 600, to: 960 },
  texts: { fr: 'L’accueil ferme plus tôt : réunion de tous les services.' },
};

const offline = { state: 'refused', refusal: { code: 'offline' } } as const;
const notPublished: Scene = { content: { ...sampleContent, library: signal(null) } };

/** Hours, and hours without anybody, in all their forms. */
export const presenceExamples: readonly Example[] = [
  gaps('presence-gaps', ready([some, weekOf(south, [])])),
  gaps('presence-gaps-said', ready([shortDay])),
  gaps('presence-gaps-none', ready([weekOf(site, [])])),
  gaps('presence-gaps-quarter', ready([quarter])),
  gaps('presence-gaps-empty', ready([none])),
  gaps('presence-gaps-stale', ready([some], true)),
  gaps('presence-gaps-loading', { state: 'loading' }),
  gaps('presence-gaps-offline', offline),
  hours('hours', ready([])),
  hours('hours-closure', ready([works])),
  hours('hours-said', ready([said])),
  hours('hours-stale', ready([works], true)),
  hours('hours-offline', offline),
  hours('hours-loading', { state: 'loading' }, notPublished),
  hours('hours-empty', ready([]), {
    session: { state: 'signed-in', session: aSession(['manager'], { queues: [] }) },
  }),
];
