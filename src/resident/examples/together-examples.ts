import { after, minutes } from '#core/instant.ts';
import type { PointTarget } from '#core/together/point.ts';
import type { TicketView } from '#core/ticket/ticket.ts';
import type { Resident } from '../app/resident.ts';
import { exampleNow, type World } from './fake-services.ts';
import type { TogetherWorld } from './fake-together.ts';
import type { ScreenExample } from './screen-example.ts';
import { walkTo } from './walk-to.ts';

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

const example = (
  name: string,
  together: TogetherWorld,
  before: (resident: Resident) => void,
  world: World = {},
): ScreenExample => ({
  name: `kiosk-together-${name}`,
  setting: 'kiosk',
  world: { call: { kind: 'held', view }, together, ...world },
  before,
});

const at =
  (stepId: string) =>
  (resident: Resident): void =>
    walkTo(resident, stepId);

const typing = (resident: Resident): void => {
  walkTo(resident, 'email');
  resident.visit.draft()?.type('odette.lambert@exemple.fr');
};

const yes: TogetherWorld = { sharing: 'yes' };
const pointing = (kind: PointTarget['kind'], id: string): TogetherWorld => ({
  sharing: 'yes',
  pointed: { kind, id },
});

/** Showing one's screen to the agent of one's call, in all its forms. */
export const togetherExamples: readonly ScreenExample[] = [
  example('asked', {}, at('purpose')),
  example('asked-on-call', {}, ({ router }) => router.go({ at: 'person' })),
  example('loading', { coming: true }, at('purpose')),
  example('offline', {}, at('purpose'), { online: false }),
  example('shown', yes, at('purpose')),
  example('shown-on-call', yes, ({ router }) => router.go({ at: 'person' })),
  example('hidden-answer', yes, typing),
  example('check', yes, at('check')),
  example('cut', { sharing: 'cut' }, at('purpose'), { online: false }),
  example('pointed-choice', pointing('choice', 'notary'), at('purpose')),
  example('pointed-field', pointing('field', 'email'), typing),
  example('pointed-document', pointing('item', 'link'), at('papers')),
  example('pointed-row', pointing('field', 'copies'), at('check')),
  example('pointed-next', pointing('action', 'next'), at('purpose')),
  example('pointed-back', pointing('action', 'back'), at('purpose')),
];
