import type { PaymentAlert } from '#contract/schemas/account.ts';
import type { ListState } from '#client/models/desk/desk-list.ts';
import type { ListRest } from '#contract/schemas/list-rest.ts';
import type { Role } from '#contract/schemas/desk.ts';
import type { DeskRequest } from '#contract/schemas/request.ts';
import type { QueueId, TicketId } from '#core/ids.ts';
import type { Example } from '#ui/gallery/example.ts';
import type { Desk } from '../desk.ts';
import { createJournalForm } from '../journal/journal-form.ts';
import { JournalScreen } from '../journal/journal-page.tsx';
import { createPaymentsModel, type PaymentsModel } from '../payments/payments-model.ts';
import { PaymentsScreen } from '../payments/payments-page.tsx';
import { at } from './a-ticket.ts';
import { aSession, type Scene } from './fake-services.ts';
import { anAlert } from './sample-bills.ts';
import { answeredRequest, lateRequest, openedBySystem, overpaid, someRequests } from './sample-requests.ts';
import { Stage } from './stage.tsx';

const as = (...roles: readonly Role[]): Scene => ({
  session: { state: 'signed-in', session: aSession(roles) },
});

const ready = <T,>(items: readonly T[], stale = false): ListState<T> => ({
  state: 'ready',
  items,
  readAt: at(stale ? 41 : 60),
  stale,
});

const refused = (code: 'forbidden' | 'offline' | 'unavailable'): ListState<never> => ({
  state: 'refused',
  refusal: { code },
});

const requests = (
  name: string,
  list: ListState<DeskRequest>,
  change: Scene = {},
  then?: (desk: Desk) => void,
): Example => ({
  name: name === '' ? 'requests' : `requests-${name}`,
  render: () => (
    <Stage
      scene={{ ...as('officer'), place: { page: 'requests', requestId: null }, requests: list, ...change }}
      {...(then ? { then } : {})}
    />
  ),
});

const inService: Scene = {
  session: {
    state: 'signed-in',
    session: aSession(['officer'], {
      queues: [{ queueId: 'regie' as QueueId, kind: 'office', name: 'Régie des familles', siteId: null }],
    }),
  },
};

const cut: ListRest = {
  waiting: { count: 41, after: 'waiting~2026-11-25~0~00000000-0000-4000-8100-000000000004' },
  over: { count: 1, after: 'over~0~00000000-0000-4000-8100-000000000003' },
};

const offlineNext: Scene = { refusal: { code: 'offline' } };

const open = (requestId: TicketId): Scene => ({ place: { page: 'requests', requestId } });

const begin = (desk: Desk): void =>
  desk.drafts.write(
    lateRequest.requestId,
    'Bonjour,\nnous avons retrouvé votre paiement du 12 novembre. La relance est annulée.',
  );

/** The page comes in a file of its own: its button is waited for. */
const press = (words: string, tries = 60): void => {
  requestAnimationFrame(() => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent.includes(words));
    if (button) button.click();
    else if (tries > 0) press(words, tries - 1);
  });
};

const requestExamples: readonly Example[] = [
  requests('', ready(someRequests)),
  requests('begun', ready(someRequests), {}, begin),
  requests('read-again', ready(someRequests), {}, (desk) => {
    begin(desk);
    press('Relire avant');
  }),
  requests('missing', ready(someRequests), {}, () => press('Relire avant')),
  requests('refused', ready(someRequests), { refusal: { code: 'offline' } }, () =>
    press('Prendre en charge'),
  ),
  requests('moved', ready(someRequests), { refusal: { code: 'request_moved' } }, () =>
    press('Prendre en charge'),
  ),
  requests('accepted', ready(someRequests), open(overpaid.requestId)),
  requests('by-system', ready(someRequests), open(openedBySystem.requestId)),
  requests('answered', ready(someRequests), open(answeredRequest.requestId)),
  requests('cut', { ...ready(someRequests), rest: cut } as ListState<DeskRequest>),
  requests('next-refused', { ...ready(someRequests), rest: cut } as ListState<DeskRequest>, offlineNext, () =>
    press('Montrer les suivantes'),
  ),
  requests('all-answered', ready([answeredRequest])),
  requests('gone', ready(someRequests), open('gone' as TicketId)),
  requests('empty', ready<DeskRequest>([]), inService),
  requests('no-service', ready<DeskRequest>([])),
  requests('loading', { state: 'loading' }),
  requests('stale', ready(someRequests, true)),
  requests('offline', refused('offline')),
  requests('forbidden', refused('forbidden')),
  requests('sign-out-held', ready(someRequests), {}, (desk) => {
    begin(desk);
    void desk.signOut();
  }),
];

const alerts: readonly PaymentAlert[] = [
  anAlert({ kind: 'paid-twice', raisedAt: at(-2_000), code: 'P-9WQF' }),
  anAlert({ kind: 'paid-otherwise', reference: '2026-10-00517', raisedAt: at(-200), code: 'P-3JTN' }),
  anAlert({}),
];
const settled = anAlert({
  raisedAt: at(-3_000),
  settledAt: at(-1_500),
  found: 'refunded',
  kind: 'paid-twice',
});

const payments = (name: string, list: ListState<PaymentAlert>, role: Role = 'officer'): Example => ({
  name: name === '' ? 'payments' : `payments-${name}`,
  render: () => <Stage scene={{ ...as(role), place: { page: 'payments' }, alerts: list }} />,
});

const settling = (name: string, then: (model: PaymentsModel) => void, change: Scene = {}): Example => ({
  name: `payments-${name}`,
  render: () => (
    <Stage scene={{ ...as('officer'), place: { page: 'payments' }, alerts: ready(alerts), ...change }}>
      {(desk) => {
        const model = createPaymentsModel(desk.services.paymentAlerts);
        for (const alert of alerts.slice(0, 1)) model.begin(alert);
        then(model);
        return <PaymentsScreen model={model} />;
      }}
    </Stage>
  ),
});

const paymentExamples: readonly Example[] = [
  payments('', ready([...alerts, settled])),
  payments('manager', ready(alerts), 'manager'),
  payments('empty', ready<PaymentAlert>([])),
  payments('loading', { state: 'loading' }),
  payments('stale', ready(alerts, true)),
  payments('offline', refused('offline')),
  payments('forbidden', refused('forbidden')),
  settling('settling', () => {}),
  settling('missing', (model) => void model.settle()),
  settling('chosen', (model) => model.choose('refunded')),
  settling(
    'refused',
    (model) => {
      model.choose('paid');
      void model.settle();
    },
    { refusal: { code: 'offline' } },
  ),
];

const journal = (name: string, change: Scene, typed = true): Example => ({
  name: `journal-${name}`,
  render: () => (
    <Stage scene={{ ...as('data-protection'), place: { page: 'journal' }, ...change }}>
      {(desk) => {
        const form = createJournalForm(desk.services.journal);
        if (typed) form.write('reference', '2026-10-00482');
        if (typed) form.write('reason', 'Demande d’accès reçue le 20 novembre');
        void form.read();
        return <JournalScreen form={form} />;
      }}
    </Stage>
  ),
});

const journalExamples: readonly Example[] = [
  {
    name: 'journal',
    render: () => <Stage scene={{ ...as('data-protection'), place: { page: 'journal' } }} />,
  },
  journal('read', {
    looks: [
      { at: at(58), who: 'Awa Diallo', ticketNumber: 'A-027' },
      { at: at(-3_000), who: 'Hugo Martin', ticketNumber: 'A-112' },
    ],
  }),
  journal('nobody', { looks: [] }),
  journal('missing', {}, false),
  journal('offline', { refusal: { code: 'offline' } }),
  journal('forbidden', { refusal: { code: 'forbidden' } }),
];

/** What the service, and who must answer for it, see. */
export const backOfficeExamples: readonly Example[] = [
  ...requestExamples,
  ...paymentExamples,
  ...journalExamples,
];
