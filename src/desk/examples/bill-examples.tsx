import type { Role } from '#contract/schemas/desk.ts';
import type { Example } from '#ui/gallery/example.ts';
import { createAccountLook, type AccountLook } from '../account/account-look.ts';
import { BillPanelView } from '../account/bill-panel.tsx';
import { createBillLookup, type BillLookup } from '../bill/bill-lookup.ts';
import { BillScreen } from '../bill/bill-page.tsx';
import type { Desk } from '../desk.ts';
import { DeskFrame } from '../frame/desk-frame.tsx';
import { at } from './a-ticket.ts';
import { aSession, type Scene } from './fake-services.ts';
import { aBill, aCard, standings } from './sample-bills.ts';
import { mineArrived, withMine } from './sample-queue.ts';
import { Stage } from './stage.tsx';

const as = (...roles: readonly Role[]): Scene => ({
  session: { state: 'signed-in', session: aSession(roles) },
  place: { page: 'bill' },
});

const lookupOf = ({ services }: Desk, type: 'typed' | 'empty'): BillLookup => {
  const lookup = createBillLookup(services.bills, () => at(60));
  if (type === 'typed') lookup.write('reference', '2026-10-00482');
  if (type === 'typed') lookup.write('amount', '42,50');
  void lookup.search();
  return lookup;
};

const searched = (name: string, scene: Scene, type: 'typed' | 'empty' = 'typed'): Example => ({
  name: `bill-${name}`,
  render: () => (
    <Stage scene={{ ...as('facilitator'), ...scene }}>
      {(desk) => <BillScreen lookup={lookupOf(desk, type)} />}
    </Stage>
  ),
});

const lookOf = ({ services }: Desk): AccountLook =>
  createAccountLook(services.bills, services.clock, mineArrived.ticketId);

const inCall: Scene = {
  tickets: withMine(mineArrived),
  place: { page: 'queue', ticketId: mineArrived.ticketId },
};

/** The panel of a held call, alone, in the forms that need a touch. */
const panel = (name: string, scene: Scene, then: (look: AccountLook, desk: Desk) => BillLookup): Example => ({
  name: `call-bill-${name}`,
  render: () => (
    <Stage scene={{ ...inCall, ...scene }}>
      {(desk) => {
        const look = lookOf(desk);
        const lookup = then(look, desk);
        return (
          <DeskFrame>
            <h1 class="visually-hidden">File d’attente</h1>
            <h2 class="visually-hidden">Borne 2, hall</h2>
            <div class="ticket queue-page__ticket">
              <div class="ticket__cards">
                <div class="step-glance" />
                <BillPanelView look={look} lookup={lookup} open={lookup.attempt.value > 0} />
              </div>
            </div>
          </DeskFrame>
        );
      }}
    </Stage>
  ),
});

const looked = (look: AccountLook, { services }: Desk): BillLookup => {
  void look.look();
  return createBillLookup(services.bills, () => at(60));
};

/** "Ai-je payé ?" and what a person shows, in all forms. */
export const billExamples: readonly Example[] = [
  { name: 'bill', render: () => <Stage scene={as('facilitator')} /> },
  { name: 'bill-officer', render: () => <Stage scene={as('officer')} /> },
  {
    name: 'bill-every-role',
    render: () => (
      <Stage scene={as('facilitator', 'officer', 'manager', 'administrator', 'data-protection')} />
    ),
  },
  searched('paid', { bill: aBill({ standing: standings.paid }) }),
  searched('to-pay', { bill: aBill({}) }),
  searched('in-progress', { bill: aBill({ standing: standings.inProgress }) }),
  searched('refused-for-now', { bill: aBill({ standing: standings.refused }) }),
  searched('being-checked', { bill: aBill({ standing: standings.beingChecked }) }),
  searched('past-deadline', {
    bill: aBill({ standing: { is: 'not-payable', why: 'past-deadline' }, means: ['counter', 'cash'] }),
  }),
  searched('searching', {}),
  searched('missing', {}, 'empty'),
  searched('unknown', { refusal: { code: 'bill_unknown' } }),
  searched('throttled', { refusal: { code: 'too_many', retryAt: at(65) } }),
  searched('offline', { refusal: { code: 'offline' } }),
  searched('forbidden', { refusal: { code: 'forbidden' } }),
  panel('not-asked', {}, (_, { services }) => createBillLookup(services.bills, () => at(60))),
  panel('shown', { card: aCard({}) }, looked),
  panel('last-minute', { card: aCard({ until: at(60.5), attempts: [] }) }, looked),
  panel('over', { card: aCard({ until: at(59) }) }, looked),
  panel('absent', {}, looked),
  panel('offline', { refusal: { code: 'offline' } }, looked),
  panel('by-reference', { bill: aBill({}) }, (_, desk) => lookupOf(desk, 'typed')),
  panel('by-reference-unknown', { refusal: { code: 'bill_unknown' } }, (_, desk) => lookupOf(desk, 'typed')),
];
