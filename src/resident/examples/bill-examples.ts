import { ready } from '#client/models/loadable.ts';
import type { RequestState } from '#client/models/request.ts';
import type { RequestStanding } from '#contract/schemas/request.ts';
import { after, minutes } from '#core/instant.ts';
import type { TicketId } from '#core/ids.ts';
import type { Resident } from '../app/resident.ts';
import type { ScreenExample } from './screen-example.ts';
import { eraseAskedAt } from '../draft/erase-asked.ts';
import { payDeskOf } from '../payment/pay-desk.ts';
import { billProcedure } from './bill-procedure.ts';
import { bill, failed, found, known, proof, shown, standings, words } from './example-bills.ts';
import { exampleLibrary } from './example-library.ts';
import type { PaymentWorld } from './fake-payments.ts';
import { exampleNow, type World } from './fake-services.ts';

const library = ready({
  ...exampleLibrary,
  services: [{ id: 'regie', workingDays: 10 }],
  procedures: [...exampleLibrary.procedures, billProcedure],
  sites: exampleLibrary.sites.map((site, at) => (at === 0 ? { ...site, payHere: true as const } : site)),
});

type Before = (resident: Resident) => void;

const example = (
  setting: 'kiosk' | 'home',
  name: string,
  payments: PaymentWorld | 'coming',
  before: Before,
  world: World = {},
): ScreenExample => ({
  name: `${setting}-${name}`,
  setting,
  world: { library, payments, ...world },
  before,
});

const toBill: Before = ({ flow, router }) => {
  router.go({ at: 'procedure', id: billProcedure.id, depth: 0 });
  flow.start(billProcedure);
};

/** Reference and amount as typed; a look-up of them stands in the world already. */
const typed: Before = (resident) => {
  toBill(resident);
  const { visit, flow } = resident;
  visit.draftOf('reference')?.type(proof.reference);
  visit.draftOf('amount')?.type('42,50');
  flow.apply({ type: 'answer', field: 'reference', value: proof.reference });
  flow.apply({ type: 'answer', field: 'amount', value: proof.amount });
};

const toPay: Before = (resident) => {
  typed(resident);
  resident.flow.apply({ type: 'record', step: 'bill', values: { bill: 'to-pay', billObstacle: 'none' } });
};

const staged =
  (stage: 'ways' | 'code' | 'means'): Before =>
  (resident) => {
    toPay(resident);
    resident.flow.apply({ type: 'confirm' });
    const payments = resident.services.payments.model.peek();
    if (payments) payDeskOf(payments).stage.value = stage;
  };

const toClaim: Before = (resident) => {
  toPay(resident);
  const { flow, visit } = resident;
  flow.apply({ type: 'record', step: 'pay', values: { pay: 'declined' } });
  visit.draft()?.type('La cantine du 12 est comptée deux fois.');
  flow.next();
};

const toDone: Before = (resident) => {
  toPay(resident);
  const { flow, visit } = resident;
  flow.apply({ type: 'confirm' });
  flow.apply({ type: 'record', step: 'pay', values: { pay: 'paid' } });
  visit.draft()?.type('La cantine du 12 est comptée deux fois.');
  flow.next();
  flow.apply({ type: 'record', step: 'claim', values: { claim: 'sent' } });
};

const eraseAsked: Before = (resident) => {
  toPay(resident);
  eraseAskedAt(resident.visit).value = resident.router.place.peek();
};

const offline: World = { online: false };
const nobody: World = { available: 0, busy: 0 };
const at =
  (place: 'pay' | 'paid' | 'track'): Before =>
  ({ router }) =>
    router.go({ at: place });

const mistaken: Before = (resident) => {
  toBill(resident);
  resident.visit.draftOf('reference')?.submit();
  resident.visit.draftOf('amount')?.type('douze');
  resident.visit.draftOf('amount')?.submit();
};

const demoBills = [
  { ...proof, label: 'Centre de loisirs, octobre 2026', standing: standings['to-pay'] },
  { ...proof, reference: 'FA-2026-10-00517', label: 'Crèche, octobre 2026', standing: standings.paid },
];

const bills = (setting: 'kiosk' | 'home'): readonly ScreenExample[] => [
  example(setting, 'bill', { demoBills }, toBill),
  example(setting, 'bill-loading', 'coming', toBill),
  example(setting, 'bill-error', {}, mistaken),
  example(setting, 'bill-looking', { search: { is: 'looking', proof } }, typed),
  example(setting, 'bill-unknown', { search: failed('bill_unknown') }, typed),
  example(setting, 'bill-offline', { search: failed('offline') }, typed, offline),
  example(setting, 'bill-unreachable', { search: failed('unavailable') }, typed),
  example(setting, 'bill-too-many', { search: failed('too_many') }, typed),
  ...Object.entries(standings).map(([is, standing]) =>
    example(setting, `bill-found-${is}`, { search: found(standing) }, typed),
  ),
];

const search = found();

const kioskPayments: readonly ScreenExample[] = [
  example('kiosk', 'pay', { search }, toPay),
  example('kiosk', 'pay-nobody-here', { search }, toPay, nobody),
  example('kiosk', 'pay-ways', { search }, staged('ways')),
  example('kiosk', 'pay-ways-busy', { search, attempt: busy() }, staged('ways')),
  example('kiosk', 'pay-means', { search }, staged('means')),
  example('kiosk', 'pay-here-open', { search, hereOpen: true }, staged('ways')),
  example('kiosk', 'pay-here-paid', { search, attempt: known({ word: 'paid' }) }, staged('ways')),
  example('kiosk', 'pay-code-preparing', { search, invitation: { is: 'preparing', proof } }, staged('code')),
  example(
    'kiosk',
    'pay-code-offline',
    {
      search,
      invitation: {
        is: 'failed',
        proof,
        trouble: { problem: 'offline', since: null, until: null, wait: null },
      },
    },
    staged('code'),
    offline,
  ),
  example('kiosk', 'pay-code-shown', { search, invitation: shown('shown') }, staged('code')),
  example('kiosk', 'pay-code-not-live', { search, invitation: shown('shown', null, false) }, staged('code')),
  example('kiosk', 'pay-code-opened', { search, invitation: shown('opened') }, staged('code')),
  example('kiosk', 'pay-code-over', { search, invitation: shown('ended') }, staged('code')),
  example(
    'kiosk',
    'pay-paid-among-means',
    { search, invitation: shown('paying', { word: 'paid' }) },
    staged('means'),
  ),
  example('kiosk', 'done-paid', { search, invitation: shown('paying', { word: 'paid' }) }, toDone),
  ...words.map((word) =>
    example('kiosk', `pay-code-${word.word}`, { search, invitation: shown('paying', word) }, staged('code')),
  ),
];

function busy() {
  const { 'in-progress': progress } = standings;
  return {
    is: 'failed',
    trouble: {
      problem: 'bill_busy',
      since: 'since' in progress ? progress.since : null,
      until: 'until' in progress ? progress.until : null,
      wait: null,
    },
  } as const;
}

const invitation = {
  bill: bill(),
  place: { procedureId: billProcedure.id, procedureVersion: 'example', stepId: 'pay', locale: 'fr' },
  siteId: exampleLibrary.sites[0]?.id as never,
  endsAt: after(exampleNow, minutes(20)),
  payment: null,
} as const;

const from = { invitationId: '0b7c9f1e-6a52-4d3e-9c11-2f5f4b1a7d90', secret: 'x' };
const opened = { is: 'opened', from, invitation } as const;
const notOpened = (problem: 'invitation_over' | 'offline') =>
  ({ is: 'failed', trouble: { problem, since: null, until: null, wait: null } }) as const;

const homePayments: readonly ScreenExample[] = [
  example('home', 'invited', { opened }, at('pay')),
  example('home', 'invited-loading', { opened: { is: 'opening' } }, at('pay')),
  example('home', 'invited-error', { opened }, (resident) => {
    at('pay')(resident);
    const payments = resident.services.payments.model.peek();
    const email = payments && payDeskOf(payments).email;
    email?.type('odette.lambert');
    email?.submit();
  }),
  example('home', 'invited-busy', { opened, attempt: busy() }, at('pay')),
  example('home', 'invited-leaving', { opened, attempt: { is: 'starting' } }, at('pay')),
  example('home', 'invited-over', { opened: notOpened('invitation_over') }, at('pay')),
  example('home', 'invited-offline', { opened: notOpened('offline') }, at('pay'), offline),
  example(
    'home',
    'invited-paid',
    { opened: { ...opened, invitation: { ...invitation, bill: bill(standings.paid) } } },
    at('pay'),
  ),
  example('home', 'returned-reading', { attempt: { is: 'reading' } }, at('pay')),
  ...words.map((word) => example('home', `returned-${word.word}`, { attempt: known(word) }, at('pay'))),
  example(
    'home',
    'returned-offline',
    { attempt: known({ word: 'in-progress', until: after(exampleNow, minutes(9)) }, false) },
    at('pay'),
    offline,
  ),
  example('home', 'pay-empty', {}, at('pay')),
  example('home', 'pay', { search }, toPay),
  example('home', 'erase-asked', { search }, eraseAsked),
  example('home', 'find-kept-payment', {}, ({ router }) => router.go({ at: 'find' }), { keptPayment: true }),
];

const paid = (setting: 'kiosk' | 'home'): readonly ScreenExample[] => [
  example(setting, 'paid', {}, at('paid')),
  example(setting, 'paid-loading', 'coming', at('paid')),
  example(setting, 'paid-unknown', { asked: failed('bill_unknown') }, at('paid')),
  example(setting, 'paid-offline', { asked: failed('offline') }, at('paid'), offline),
  ...Object.entries(standings).map(([is, standing]) =>
    example(setting, `paid-${is}`, { asked: found(standing) }, at('paid')),
  ),
  example(setting, 'paid-found', {}, ({ visit, router }) => {
    visit.searchFor('ai-je payé');
    router.go({ at: 'find' });
  }),
];

const receipt = (is: Exclude<RequestState['kind'], 'sent' | 'none' | 'refused'>): RequestState => ({
  kind: is,
  since: exampleNow,
});
const sent: RequestState = {
  kind: 'sent',
  receipt: {
    requestId: '0b7c9f1e-6a52-4d3e-9c11-2f5f4b1a7d90' as TicketId,
    digest: 'x',
    committedAt: exampleNow,
    trackingCode: '7Q4K-X2MD-9',
    dueOn: '2026-12-07',
  },
};
const link = '/suivi#7Q4KX2MD97Q4KX2MD97Q4KX2MD';

const claims = (setting: 'kiosk' | 'home'): readonly ScreenExample[] => [
  example(setting, 'claim', {}, toClaim),
  example(setting, 'claim-offline', {}, toClaim, offline),
  example(setting, 'claim-sending', { request: receipt('sending') }, toClaim),
  example(setting, 'claim-sent', { request: sent, link }, toClaim),
  example(
    setting,
    'claim-refused',
    { request: { kind: 'refused', problem: 'envelope_unreadable' } },
    toClaim,
  ),
  setting === 'kiosk'
    ? example(setting, 'claim-kept', { request: receipt('kept'), link }, toClaim, offline)
    : example(setting, 'claim-waiting', { request: receipt('waiting'), link }, toClaim, offline),
];

const standing: RequestStanding = {
  about: 'claim',
  state: 'received',
  receivedAt: after(exampleNow, minutes(-3_000)),
  dueOn: '2026-12-07',
  answeredAt: null,
};
const answered: RequestStanding = { ...standing, state: 'answered', answeredAt: exampleNow };

const tracks = (setting: 'kiosk' | 'home'): readonly ScreenExample[] => [
  example(setting, 'track', {}, at('track')),
  example(setting, 'track-asking', { tracking: { is: 'asking' } }, at('track')),
  example(
    setting,
    'track-unknown',
    {
      tracking: {
        is: 'failed',
        trouble: { problem: 'code_unknown', since: null, until: null, wait: null },
      },
    },
    at('track'),
  ),
  example(
    setting,
    'track-offline',
    {
      tracking: { is: 'failed', trouble: { problem: 'offline', since: null, until: null, wait: null } },
    },
    at('track'),
    offline,
  ),
  example(setting, 'track-received', { tracking: { is: 'standing', standing } }, at('track')),
  example(setting, 'track-answered', { tracking: { is: 'standing', standing: answered } }, at('track')),
  example(
    setting,
    'track-answer',
    {
      tracking: {
        is: 'byLink',
        answer: { ...answered, answer: 'Le repas du 12 octobre est retiré.\nVotre facture est de 38,20 €.' },
      },
    },
    at('track'),
  ),
];

/** Bills, payments and requests, in every standing and word. */
export const billExamples: readonly ScreenExample[] = [
  ...bills('kiosk'),
  ...kioskPayments,
  ...paid('kiosk'),
  ...claims('kiosk'),
  ...tracks('kiosk'),
  ...bills('home'),
  ...homePayments,
  ...paid('home'),
  ...claims('home'),
  ...tracks('home'),
];
