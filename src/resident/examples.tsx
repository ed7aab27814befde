import { ready } from '#client/models/loadable.ts';
import type { ShownNotice, SiteNotice } from '#contract/schemas/site.ts';
import { addDays } from '#core/calendar/dates.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import { after, minutes, seconds } from '#core/instant.ts';
import type { KioskId, SiteId } from '#core/ids.ts';
import type { TicketView } from '#core/ticket/ticket.ts';
import type { Resident } from './app/resident.ts';
import { billExamples } from './examples/bill-examples.ts';
import { callbackExamples } from './examples/callback-examples.ts';
import { exampleDrafts } from './examples/example-drafts.ts';
import { exampleLibrary } from './examples/example-library.ts';
import { exampleNow, type World } from './examples/fake-services.ts';
import type { ScreenExample } from './examples/screen-example.ts';
import { reportExamples } from './examples/report-examples.ts';
import { guideExamples } from './examples/guide-examples.ts';
import { leadsOnExamples } from './examples/leads-on-examples.ts';
import { shareExamples } from './examples/share-examples.ts';
import { togetherExamples } from './examples/together-examples.ts';
import { mistake, walkTo } from './examples/walk-to.ts';
import { legalPages, type Place } from './router/place.ts';
import type { CallState } from './services.ts';

const nothing = (): void => undefined;
const goTo =
  (place: Place) =>
  ({ router }: Resident): void =>
    router.go(place);

const kiosk = (
  name: string,
  world: World = {},
  before: (resident: Resident) => void = nothing,
): ScreenExample => ({
  name: `kiosk-${name}`,
  setting: 'kiosk',
  world,
  before,
});

const home = (
  name: string,
  world: World = {},
  before: (resident: Resident) => void = nothing,
): ScreenExample => ({
  name: `home-${name}`,
  setting: 'home',
  world,
  before,
});

const sunday = after(exampleNow, minutes(-24 * 60));
const nobody: World = { available: 0, busy: 0 };
const busy: World = { available: 0, busy: 2 };
const closed: World = { ...nobody, now: sunday };
const offline: World = { online: false };
const loading: World = { library: { status: 'loading' } };
const unavailable: World = { ...offline, library: { status: 'unavailable' } };

const opened = after(exampleNow, minutes(-3));

const ticket = (change: Partial<TicketView>): CallState => ({
  kind: 'held',
  view: {
    state: 'waiting',
    number: 'A-027',
    openedAt: opened,
    takenAt: null,
    arrivedAt: null,
    closedAt: null,
    place: 3,
    agentFirstName: null,
    ...change,
  },
});

const taken = { state: 'taken', takenAt: after(opened, minutes(1)), place: null } as const;
const arrived = { ...taken, state: 'arrived', arrivedAt: after(opened, minutes(2)) } as const;
const ended = { closedAt: exampleNow, place: null } as const;

const person = goTo({ at: 'person' });
const call = (name: string, change: Partial<TicketView>, world: World = {}): ScreenExample =>
  kiosk(`call-${name}`, { ...world, call: ticket(change) }, person);

/** Without a text of its own in other languages, to show the French there. */
const lift: ShownNotice = {
  noticeId: '5f0c6a52-3f0d-4b5e-9c1a-0123456789ab',
  closes: false,
  fromAt: after(exampleNow, minutes(-120)),
  toAt: after(exampleNow, minutes(180)),
  texts: { fr: 'L’ascenseur est en panne. L’état civil vous reçoit au rez-de-chaussée, salle 3.' },
};

const works: ShownNotice = {
  ...lift,
  noticeId: '6f0c6a52-3f0d-4b5e-9c1a-0123456789ab',
  closes: true,
  texts: {
    fr: 'La mairie est fermée pour travaux.',
    'fr-simple': 'La mairie est fermée. Il y a des travaux.',
    en: 'The town hall is closed for works.',
    ar: 'البلدية مغلقة بسبب أشغال.',
  },
};

const dayOff = (days: number): string => addDays(todayInParis(exampleNow), days);

/** In place of what this day usually has. */
const shortDay: ShownNotice = {
  ...lift,
  noticeId: '8f0c6a52-3f0d-4b5e-9c1a-0123456789ab',
  hours: { date: dayOff(2), from: 600, to: 960 },
  texts: { fr: 'Réunion de tous les services.', en: 'All our teams meet.', ar: 'اجتماع لجميع المصالح.' },
};

const exampleNotices: readonly SiteNotice[] = [
  { ...works, siteId: 'mairie-19' as SiteId },
  {
    ...works,
    noticeId: '7f0c6a52-3f0d-4b5e-9c1a-0123456789ab',
    siteId: 'mairie-20' as SiteId,
    fromAt: after(exampleNow, minutes(2_000)),
    toAt: after(exampleNow, minutes(2_400)),
  },
  { ...shortDay, siteId: 'mairie-20' as SiteId },
];

const attracts = [
  kiosk('attract-someone-here'),
  kiosk('attract-one-here', { available: 1 }),
  kiosk('attract-busy', busy),
  kiosk('attract-nobody-here', nobody),
  kiosk('attract-closed', closed),
  kiosk('attract-offline', offline),
  kiosk('attract-notice', { notices: [lift] }),
  kiosk('attract-closed-today', { ...nobody, notices: [works, lift] }),
  kiosk('attract-hours-said', { ...nobody, notices: [shortDay] }),
  kiosk('person-hours-said', { ...nobody, notices: [shortDay] }, person),
  kiosk('attract-called-here', { calledHereAt: opened }),
  kiosk('attract-kept-here', { ...offline, keptHere: true }),
  kiosk('attract-not-demo', { demo: false }),
];

const calls = [
  kiosk('call-opening', { opening: true }, person),
  kiosk('call-sending', { call: { kind: 'kept', since: exampleNow } }, person),
  kiosk('call-kept', { ...offline, call: { kind: 'kept', since: opened } }, person),
  kiosk('call-failed', { call: { kind: 'failed', problem: 'not-stored' } }, person),
  kiosk('call-behind-closed-doors', closed, person),
  call('told', {}),
  call('next', { place: 1 }),
  call('busy', {}, busy),
  call('lapsed', taken, { callLater: ticket({ place: 1 }) }),
  call('nobody', {}, nobody),
  call('closed', {}, closed),
  call('received', { place: 1 }, { unheard: true }),
  call('out-of-touch', {}, offline),
  call('taken', taken),
  call('taken-named', { ...taken, agentFirstName: 'Karim' }),
  call('here', arrived),
  call('risen-manager', { risenTo: 'manager' }, busy),
  call('risen-remote', { risenTo: 'remote', remote: { available: 1, busy: 0 } }, nobody),
  call('taken-remote', { ...taken, heldRemotely: true }),
  call('on-hold', { ...taken, onHoldSince: exampleNow }),
  call('here-remote', { ...arrived, heldRemotely: true }),
  call('done-remote', { ...arrived, ...ended, state: 'done', heldRemotely: true }),
  call('waiting-range', { place: 3, wait: { is: 'range', fromMinutes: 5, toMinutes: 15 } }),
  call('offer', { ...arrived, callbackOffer: 'proposed' }),
  call('offer-accepted', { ...arrived, callbackOffer: 'accepted' }),
  call('done', { ...arrived, ...ended, state: 'done' }),
  call('cancelled', { ...ended, state: 'cancelled' }),
  call('missed', { ...ended, state: 'missed' }),
  call('unanswered', { ...ended, state: 'unanswered' }, closed),
];

const step = (id: string): ScreenExample => kiosk(`step-${id}`, {}, (resident) => walkTo(resident, id));
const wrong = (id: string, typed: string): ScreenExample =>
  kiosk(`step-${id}-error`, {}, (resident) => {
    walkTo(resident, id);
    mistake(resident, typed);
  });

const steps = [
  ...[
    'purpose',
    'free',
    'paris',
    'year',
    'day',
    'copies',
    'paid',
    'email',
    'papers',
    'online',
    'counter',
  ].map(step),
  ...['check', 'done'].map(step),
  wrong('purpose', ''),
  wrong('year', '19'),
  wrong('day', '31/02/1961'),
  wrong('email', 'odette.lambert'),
  kiosk('step-year-keyboard', {}, (resident) => {
    walkTo(resident, 'year');
    openKeyboard(resident, 'digits');
  }),
  kiosk('step-email-keyboard', {}, (resident) => {
    walkTo(resident, 'email');
    resident.visit.draft()?.type('odette.lambert');
    openKeyboard(resident, 'email');
  }),
  kiosk('step-purpose-offline', offline, (resident) => walkTo(resident, 'purpose')),
  kiosk('step-purpose-nobody-here', nobody, (resident) => walkTo(resident, 'purpose')),
  kiosk('step-purpose-calling', { call: ticket({}) }, (resident) => walkTo(resident, 'purpose')),
  kiosk('step-purpose-coming', { call: ticket(taken) }, (resident) => walkTo(resident, 'purpose')),
];

const openKeyboard = ({ visit, kiosk: own }: Resident, layout: 'digits' | 'email'): void => {
  const draft = visit.draft();
  if (!draft) return;
  const label = layout === 'digits' ? 'Année de naissance' : 'Adresse e-mail';
  own?.keyboard.open({
    id: `field-${draft.field.id}`,
    label,
    layout,
    read: () => draft.typed.value,
    write: draft.type,
  });
};

const find = goTo({ at: 'find' });
const searched =
  (words: string) =>
  ({ visit, router }: Resident): void => {
    visit.searchFor(words);
    router.go({ at: 'find' });
  };
const lookingAround =
  ({ area, need = null }: { readonly area?: string | null; readonly need?: string | null }) =>
  ({ visit, router }: Resident): void => {
    visit.lookFrom(area);
    visit.lookFor(need);
    router.go({ at: 'around' });
  };
const openSearch = (resident: Resident): void => {
  const { visit, language, kiosk: own } = resident;
  find(resident);
  own?.keyboard.open({
    id: 'search',
    label: language.translator.value.t('resident.find.search'),
    layout: 'azerty',
    read: () => visit.search.value,
    write: visit.searchFor,
  });
};
const start = goTo({ at: 'procedure', id: 'acte-de-naissance', depth: 0 });

const finding = [
  kiosk('languages', {}, goTo({ at: 'languages' })),
  kiosk('find', {}, find),
  kiosk('find-loading', loading, find),
  kiosk('find-unavailable', unavailable, find),
  kiosk('find-offline', offline, find),
  kiosk('find-empty', { library: ready({ ...exampleLibrary, lifeEvents: [], procedures: [] }) }, find),
  kiosk('find-keyboard', {}, openSearch),
  kiosk('find-results', {}, searched('naissance')),
  kiosk('find-nothing', {}, searched('licorne')),
  kiosk('find-place', {}, searched('mairie')),
  kiosk('around', {}, goTo({ at: 'around' })),
  kiosk('around-need', {}, lookingAround({ need: 'online-help' })),
  kiosk('around-elsewhere', {}, lookingAround({ area: 'paris-12' })),
  kiosk('around-empty', {}, lookingAround({ area: 'paris-10', need: 'nothing' })),
  kiosk('around-loading', { directory: 'loading' }, goTo({ at: 'around' })),
  kiosk('around-unavailable', { ...offline, directory: 'unavailable' }, goTo({ at: 'around' })),
  kiosk('around-nobody-here', nobody, goTo({ at: 'around' })),
  kiosk('where', {}, goTo({ at: 'where' })),
  kiosk('place', {}, goTo({ at: 'place', id: 'mairie-19' })),
  kiosk('place-to-check', {}, goTo({ at: 'place', id: 'mairie-10' })),
  kiosk('place-closed', {}, goTo({ at: 'place', id: 'mairie-12' })),
  kiosk('place-instead', {}, goTo({ at: 'place', id: 'mairie-12-temporaire' })),
  kiosk('place-old', {}, goTo({ at: 'place', id: 'pimms-18' })),
  kiosk('place-by-post', {}, goTo({ at: 'place', id: 'tresor' })),
  kiosk('place-unknown', {}, goTo({ at: 'place', id: 'no-such-place' })),
  kiosk('life-event', {}, goTo({ at: 'life-event', id: 'papers' })),
  kiosk('missing', {}, goTo({ at: 'missing' })),
  kiosk('start', {}, start),
  kiosk('start-resume', {}, (resident) => {
    walkTo(resident, 'year');
    resident.router.replace({ at: 'procedure', id: 'acte-de-naissance', depth: 0 });
  }),
];

const demoKiosks = ready(
  ['Mairie du 19ᵉ', 'Mairie du 20ᵉ'].flatMap((siteName, site) =>
    [1, 2].map((n) => ({
      kioskId: `mairie-${19 + site}-borne-${n}` as KioskId,
      label: `Borne ${n}`,
      place: n === 1 ? 'Hall d’accueil' : 'Premier étage',
      siteName,
      enrolled: site === 1 && n === 2,
    })),
  ),
);

const notEnrolled = { kind: 'none', busy: false, problem: null } as const;

const around = [
  kiosk('display', {}, goTo({ at: 'display' })),
  kiosk('finish-kept', { ...offline, call: { kind: 'kept', since: opened } }, goTo({ at: 'finish' })),
  kiosk('finish-open', { call: ticket({}) }, goTo({ at: 'finish' })),
  kiosk('erasing', {}, (resident) => void resident.ending.end('drop')),
  kiosk('idle', {}, waitOn({ at: 'find' }, 75)),
  kiosk('idle-calling', { call: ticket({}) }, waitOn({ at: 'find' }, 320)),
  kiosk('idle-remote', { call: ticket({ ...taken, heldRemotely: true }) }, waitOn({ at: 'find' }, 500)),
  kiosk('out-of-service', { outOfService: true }),
  kiosk('starting', { enrolment: { kind: 'loading' } }),
  kiosk('enrolment', { enrolment: notEnrolled, demo: false }),
  kiosk('enrolment-demo', { enrolment: notEnrolled, demoKiosks }),
  kiosk('enrolment-busy', { enrolment: { ...notEnrolled, busy: true }, demo: false }),
  kiosk('enrolment-wrong', { enrolment: { ...notEnrolled, problem: 'code_wrong' }, demo: false }),
  kiosk('enrolment-revoked', { enrolment: { ...notEnrolled, problem: 'kiosk_revoked' }, demo: false }),
  kiosk('enrolment-offline', { ...offline, enrolment: { ...notEnrolled, problem: 'offline' } }),
  ...legalPages.map((page) => kiosk(`legal-${page}`, {}, goTo({ at: 'legal', page }))),
  { ...kiosk('failure'), shown: 'failure' } as const,
];

function waitOn(place: Place, howLong: number): (resident: Resident) => void {
  return ({ router, services }) => {
    router.go(place);
    if ('pass' in services.clock && typeof services.clock.pass === 'function') {
      services.clock.pass(seconds(howLong));
    }
  };
}

const homeStep = (id: string): ScreenExample => home(`step-${id}`, {}, (resident) => walkTo(resident, id));

const homes = [
  home('find'),
  home('find-loading', loading),
  home('find-unavailable', unavailable),
  home('person-notices', { payments: { notices: exampleNotices } }, person),
  home('find-notices', { payments: { notices: exampleNotices } }, (resident) =>
    resident.visit.lookFrom('paris-19'),
  ),
  home('find-offline', offline),
  home('find-results', {}, searched('naissance')),
  home('find-nothing', {}, searched('licorne')),
  home('find-place', {}, searched('mairie')),
  home('around-where', {}, goTo({ at: 'around' })),
  home('around', {}, lookingAround({ area: 'paris-19' })),
  home('around-all', {}, lookingAround({ area: null })),
  home('place', {}, goTo({ at: 'place', id: 'mairie-19' })),
  home('place-closed', {}, goTo({ at: 'place', id: 'mairie-12' })),
  home('place-old', {}, goTo({ at: 'place', id: 'pimms-18' })),
  home('life-event', {}, goTo({ at: 'life-event', id: 'papers' })),
  home('start', {}, start),
  home('start-kept', exampleDrafts.same, start),
  home('start-kept-changed', exampleDrafts.changed, start),
  home('start-kept-new', exampleDrafts.new, start),
  home('start-kept-gone', exampleDrafts.gone, start),
  home('find-kept-draft', exampleDrafts.same),
  ...['purpose', 'year', 'day', 'email', 'papers', 'online', 'check', 'done'].map(homeStep),
  home('step-purpose-error', {}, (resident) => {
    walkTo(resident, 'purpose');
    mistake(resident, '');
  }),
  home('person', {}, person),
  home('person-closed', { now: sunday }, person),
  home('person-loading', loading, person),
  home('person-unavailable', unavailable, person),
  home('display', {}, goTo({ at: 'display' })),
  home('languages', {}, goTo({ at: 'languages' })),
  home('missing', {}, goTo({ at: 'missing' })),
  ...legalPages.map((page) => home(`legal-${page}`, {}, goTo({ at: 'legal', page }))),
  { ...home('failure'), shown: 'failure' } as const,
];

/** Every screen in every form, for pictures and for the accessibility run. */
export const examples: readonly ScreenExample[] = [
  ...attracts,
  ...finding,
  ...steps,
  ...calls,
  ...around,
  ...homes,
  ...billExamples,
  ...shareExamples,
  ...guideExamples,
  ...leadsOnExamples,
  ...togetherExamples,
  ...callbackExamples,
  ...reportExamples,
];
