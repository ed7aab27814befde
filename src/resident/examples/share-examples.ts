import { ready } from '#client/models/loadable.ts';
import type { ShareQuestion } from '#client/models/payment/bill-share.ts';
import type { Trouble } from '#client/models/payment/trouble.ts';
import { after, minutes } from '#core/instant.ts';
import type { TicketView } from '#core/ticket/ticket.ts';
import type { Resident } from '../app/resident.ts';
import type { Place } from '../router/place.ts';
import { billProcedure } from './bill-procedure.ts';
import { bill, found as lookup, proof, standings } from './example-bills.ts';
import { exampleLibrary } from './example-library.ts';
import type { PaymentWorld } from './fake-payments.ts';
import { exampleNow, type World } from './fake-services.ts';
import type { ScreenExample } from './screen-example.ts';

const opened = after(exampleNow, minutes(-3));

const view: TicketView = {
  state: 'taken',
  number: 'A-027',
  openedAt: opened,
  takenAt: after(opened, minutes(1)),
  arrivedAt: null,
  closedAt: null,
  place: null,
  agentFirstName: 'Karim',
};
const waiting: TicketView = { ...view, state: 'waiting', takenAt: null, place: 2, agentFirstName: null };

const library = ready({
  ...exampleLibrary,
  procedures: [...exampleLibrary.procedures, billProcedure],
});

const example = (
  name: string,
  payments: PaymentWorld,
  before: (resident: Resident) => void,
  world: World = {},
): ScreenExample => ({
  name: `kiosk-share-${name}`,
  setting: 'kiosk',
  world: { library, payments, call: { kind: 'held', view }, ...world },
  before,
});

const to =
  (place: Place) =>
  ({ router }: Resident): void =>
    router.go(place);
const person = to({ at: 'person' });
const paid = to({ at: 'paid' });
const question = to({ at: 'share' });

const toFoundBill = ({ router, flow, visit }: Resident): void => {
  router.go({ at: 'procedure', id: billProcedure.id, depth: 0 });
  flow.start(billProcedure);
  visit.draftOf('reference')?.type(proof.reference);
  visit.draftOf('amount')?.type('42,50');
  flow.apply({ type: 'answer', field: 'reference', value: proof.reference });
  flow.apply({ type: 'answer', field: 'amount', value: proof.amount });
};

const found = { proof, bill: bill(standings['refused-for-now']) };
const search = lookup(standings['refused-for-now']);
const shown = { ...found, until: after(exampleNow, minutes(15)) };
const past = { ...found, until: after(exampleNow, minutes(-1)) };

const failed = (problem: Trouble['problem']): PaymentWorld => ({
  search,
  share: {
    question: { is: 'failed', found, trouble: { problem, since: null, until: null, wait: null } },
  },
});
const asking = (is: Extract<ShareQuestion, { found: unknown; trouble?: never }>['is']): PaymentWorld => ({
  search,
  share: { question: { is, found } },
});

/** A bill shown to the agent of one's call: the offer, the question, what became of it. */
export const shareExamples: readonly ScreenExample[] = [
  example('find', { share: {} }, person),
  example('offer-call', { search, share: {} }, person),
  example('offer-bill', { search, share: {} }, toFoundBill),
  example('offer-paid', { asked: lookup(standings.paid), share: {} }, paid),
  example('question', asking('asked'), question),
  example('sending', asking('sending'), question),
  example('shown', { search, share: { shown } }, question),
  example('shown-waiting', { search, share: { shown } }, question, { call: { kind: 'held', view: waiting } }),
  example('shown-call', { search, share: { shown } }, person),
  example('shown-bill', { search, share: { shown } }, toFoundBill),
  example('past', { search, share: { shown: past } }, person),
  example('offline', failed('offline'), question, { online: false }),
  example('unknown', failed('bill_unknown'), question),
  example('moved', failed('ticket_moved'), question),
  example('too-many', failed('too_many'), question),
  example('unreachable', failed('unavailable'), question),
  example('call-over', { search, share: { over: true } }, question, {
    call: { kind: 'held', view: { ...view, state: 'done', closedAt: exampleNow } },
  }),
];
