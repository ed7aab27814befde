import type { ListState } from '#client/models/desk/desk-list.ts';
import type { SiteNotice } from '#contract/schemas/site.ts';
import { addDays } from '#core/calendar/dates.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { QueueId, SiteId } from '#core/ids.ts';
import { dayEnd } from '#core/notice/day-hours.ts';
import type { Example } from '#ui/gallery/example.ts';
import { createNoticeForm, type NoticeForm } from '../site/notice-form.ts';
import { NoticesScreen } from '../site/notices-page.tsx';
import { at } from './a-ticket.ts';
import { aSession, north, type Scene } from './fake-services.ts';
import { Stage } from './stage.tsx';

const site = 'mairie-nord' as SiteId;
const id = '5f0c6a52-3f0d-4b5e-9c1a-0123456789ab';

const lift: SiteNotice = {
  noticeId: id,
  siteId: site,
  closes: false,
  fromAt: at(-100),
  toAt: at(3_000),
  texts: { fr: 'L’ascenseur est en panne. L’état civil vous reçoit au rez-de-chaussée, salle 3.' },
};

const works: SiteNotice = {
  ...lift,
  noticeId: '6f0c6a52-3f0d-4b5e-9c1a-0123456789ab',
  siteId: 'mairie-sud' as SiteId,
  closes: true,
  fromAt: at(2_000),
  toAt: at(2_400),
  texts: {
    fr: 'La mairie est fermée pour travaux.',
    en: 'The town hall is closed for works.',
    ar: 'البلدية مغلقة بسبب أشغال.',
  },
};

const saturday: SiteNotice = {
  ...lift,
  noticeId: '7f0c6a52-3f0d-4b5e-9c1a-0123456789ab',
  hours: { date: addDays(todayInParis(at(0)), 4), from: 540, to: 720 },
  toAt: dayEnd(addDays(todayInParis(at(0)), 4)),
  texts: { fr: 'L’accueil des passeports et des cartes d’identité est ouvert.' },
};

const ready = (items: readonly SiteNotice[]): ListState<SiteNotice> => ({
  state: 'ready',
  items,
  readAt: at(60),
  stale: false,
});

const queues = [
  { queueId: north, kind: 'site' as const, name: 'Mairie du Nord', siteId: site },
  {
    queueId: 'mairie-sud' as QueueId,
    kind: 'site' as const,
    name: 'Mairie du Sud',
    siteId: 'mairie-sud' as SiteId,
  },
];

const scene = (notices: ListState<SiteNotice>, change: Scene = {}): Scene => ({
  session: { state: 'signed-in', session: aSession(['manager'], { queues }) },
  place: { page: 'notices', writeFor: null },
  notices,
  ...change,
});

const after = (name: string, then: (form: NoticeForm) => void): Example => ({
  name,
  render: () => (
    <Stage scene={scene(ready([lift, works]))}>
      {(desk) => {
        const form = createNoticeForm(desk.services.notices);
        then(form);
        return <NoticesScreen form={form} />;
      }}
    </Stage>
  ),
});

/** The page of notices and closures in all its forms. */
export const noticeExamples: readonly Example[] = [
  { name: 'notices', render: () => <Stage scene={scene(ready([lift, works]))} /> },
  { name: 'notices-hours', render: () => <Stage scene={scene(ready([saturday, lift]))} /> },
  { name: 'notices-empty', render: () => <Stage scene={scene(ready([]))} /> },
  { name: 'notices-loading', render: () => <Stage scene={scene({ state: 'loading' })} /> },
  {
    name: 'notices-offline',
    render: () => <Stage scene={scene({ state: 'refused', refusal: { code: 'offline' } })} />,
  },
  after('notices-writing', (form) => form.edit(works)),
  after('notices-writing-hours', (form) => {
    form.edit({ ...saturday, hours: { date: addDays(todayInParis(at(0)), 24), from: 600, to: 960 } });
  }),
  after('notices-writing-hours-wrong', (form) => {
    form.start(id, site, at(60));
    form.change({ kind: 'hours', opens: '12:00', shuts: '09:00' });
    void form.save(at(60));
  }),
  after('notices-writing-wrong', (form) => {
    form.start(id, site, at(60));
    form.change({ to: '' });
    void form.save(at(60));
  }),
];
