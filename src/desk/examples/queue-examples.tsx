import type { Refusal } from '#client/models/desk/refusal.ts';
import type { TicketId } from '#core/ids.ts';
import type { Role } from '#contract/schemas/desk.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { Example } from '#ui/gallery/example.ts';
import { DeskFrame } from '../frame/desk-frame.tsx';
import { KeysSheet } from '../keyboard/keys-sheet.tsx';
import { aTicket, at } from './a-ticket.ts';
import { aSession, north, type Scene } from './fake-services.ts';
import {
  busyDay,
  cancelled,
  colleagues,
  deafCall,
  mineArrived,
  mineTaken,
  missed,
  newest,
  oldest,
  settled,
  unnamed,
  withMine,
} from './sample-queue.ts';
import { asked } from './sample-questions.ts';
import { Stage } from './stage.tsx';

const as = (...roles: readonly Role[]): Scene => ({
  session: { state: 'signed-in', session: aSession(roles) },
});

const at_ = (ticket: DeskTicket): Scene => ({ place: { page: 'queue', ticketId: ticket.ticketId } });

const onDuty = (name: string, scene: Scene): Example => ({
  name,
  render: () => <Stage onDuty scene={scene} />,
});

const refused = (name: string, now: DeskTicket, refusal: Refusal): Example => ({
  name,
  render: () => (
    <Stage
      onDuty
      scene={{ ...at_(now), tickets: [now, ...busyDay.slice(1)], refusal }}
      then={(desk) => void desk.actions.take(now.ticketId)}
    />
  ),
});

const givenBack = new Map([
  [
    oldest.ticketId,
    [
      { verb: 'take', at: at(58) },
      { verb: 'release', at: at(59) },
    ] as const,
  ],
]);

const lost: DeskTicket = { ...oldest, state: 'taken', takenAt: at(59), heldBy: 'Hugo' };

/** The queue and the call in all their forms. */
export const queueExamples: readonly Example[] = [
  onDuty('queue', { tickets: busyDay, ...as('facilitator', 'manager') }),
  onDuty('queue-chosen', { tickets: busyDay, ...at_(deafCall) }),
  onDuty('queue-given-back', { tickets: busyDay, ...at_(oldest), seen: givenBack }),
  onDuty('queue-call-without-procedure', { tickets: busyDay, ...at_(newest) }),
  onDuty('queue-call-unknown-procedure', {
    tickets: [aTicket({ procedureId: 'ancienne', needs: ['blind', 'reading', 'seated'], openedAt: at(50) })],
  }),
  onDuty('queue-call-changed-procedure', {
    tickets: [aTicket({ procedureVersion: 'v0', openedAt: at(50) })],
  }),
  onDuty('queue-empty', {}),
  onDuty('queue-empty-cut', { staleSince: at(58) }),
  onDuty('queue-empty-questions', {
    questions: { state: 'ready', items: asked, readAt: at(60), stale: false },
  }),
  onDuty('queue-empty-sound-off', { preferences: { sound: false } }),
  onDuty('queue-nobody-waiting', { tickets: [colleagues, unnamed, missed, settled] }),
  {
    name: 'queue-paused',
    render: () => <Stage onDuty scene={{ tickets: busyDay }} then={(desk) => desk.duty.choose('paused')} />,
  },
  {
    name: 'queue-hushed',
    render: () => <Stage onDuty scene={{ tickets: busyDay }} then={(desk) => desk.ringer.hush()} />,
  },
  onDuty('queue-loading', { queue: { state: 'loading' } }),
  onDuty('queue-never-read', { queue: { state: 'loading' }, staleSince: at(59) }),
  onDuty('queue-forbidden', { queue: { state: 'refused', refusal: { code: 'forbidden' } } }),
  onDuty('queue-offline', { queue: { state: 'refused', refusal: { code: 'offline' } } }),
  onDuty('queue-stale', { tickets: withMine(mineTaken), staleSince: at(58) }),
  onDuty('queue-notifications-denied', { tickets: busyDay, notifications: 'denied' }),
  {
    name: 'queue-sign-out-refused',
    render: () => (
      <Stage
        onDuty
        scene={{ tickets: busyDay, refusal: { code: 'offline' } }}
        then={(desk) => void desk.signOut()}
      />
    ),
  },
  onDuty('queue-mute', { sound: false }),
  onDuty('call-mine', { tickets: withMine(mineTaken), ...at_(mineTaken) }),
  onDuty('call-arrived', { tickets: withMine(mineArrived), ...at_(mineArrived) }),
  {
    name: 'call-settling',
    render: () => (
      <Stage
        onDuty
        scene={{ tickets: withMine(mineArrived), ...at_(mineArrived) }}
        then={(desk) => desk.settling.choose(mineArrived.ticketId, 'helped')}
      />
    ),
  },
  {
    name: 'call-asking',
    render: () => (
      <Stage
        onDuty
        scene={{ tickets: busyDay, ...at_(oldest) }}
        then={(desk) => void desk.actions.take(oldest.ticketId)}
      />
    ),
  },
  refused('call-lost-race', lost, { code: 'ticket_taken', takenAt: at(59), takenBy: 'Hugo' }),
  refused('call-lost-race-unnamed', { ...lost, heldBy: null }, { code: 'ticket_taken', takenAt: at(59) }),
  refused('call-not-answered', oldest, { code: 'offline' }),
  refused('call-fence-passed', oldest, { code: 'fence_passed' }),
  onDuty('call-colleague', { tickets: busyDay, ...at_(colleagues) }),
  onDuty('call-colleague-unnamed', { tickets: busyDay, ...at_(unnamed) }),
  onDuty('call-missed', { tickets: busyDay, ...at_(missed) }),
  onDuty('call-missed-seen', { tickets: busyDay, ...at_(missed), missedSeen: [missed.ticketId] }),
  onDuty('call-settled', { tickets: busyDay, ...at_(settled) }),
  onDuty('call-cancelled', { tickets: busyDay, ...at_(cancelled) }),
  onDuty('call-gone', { tickets: busyDay, place: { page: 'queue', ticketId: 'gone' as TicketId } }),
  onDuty('call-read-only', { tickets: busyDay, ...at_(oldest), ...as('manager') }),
  {
    name: 'keys-sheet',
    render: () => (
      <Stage scene={{}} then={(desk) => void desk.duty.start(north)}>
        {() => (
          <DeskFrame>
            <KeysSheet onClose={() => {}} />
          </DeskFrame>
        )}
      </Stage>
    ),
  },
];
