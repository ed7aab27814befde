import type { DeskCallback } from '#contract/schemas/callback.ts';
import type { ListState } from '#client/models/desk/desk-list.ts';
import type { ListRest } from '#contract/schemas/list-rest.ts';
import type { Role } from '#contract/schemas/desk.ts';
import type { TicketId } from '#core/ids.ts';
import type { Example } from '#ui/gallery/example.ts';
import { at } from './a-ticket.ts';
import { aSession, type Scene } from './fake-services.ts';
import { Stage } from './stage.tsx';

const aCallback = (n: number, change: Partial<DeskCallback> = {}): DeskCallback => ({
  callbackId: `00000000-0000-4000-8200-${String(n).padStart(12, '0')}` as TicketId,
  trackingCode: 'K7PX-4MWD-2',
  state: 'promised',
  slot: { date: '2026-11-25', from: 810, to: 1_020 },
  dueAt: at(1_000 + n),
  late: false,
  receivedAt: at(-200),
  siteId: null,
  procedureId: 'acte-naissance',
  stepId: null,
  locale: 'fr',
  tries: 0,
  mine: false,
  answer: null,
  ...change,
});

const answer = 'Votre acte est prêt. Venez avec une pièce d’identité, avant vendredi 17 h.';
const late = aCallback(1, { late: true, dueAt: at(-90), slot: { date: '2026-11-20', from: 510, to: 720 } });
const english = aCallback(2, { locale: 'en', tries: 1, procedureId: null, answer });
const done = aCallback(3, { state: 'done', answer });
const rest = [late, aCallback(4), english, done];
const taken = aCallback(5, { state: 'taken', mine: true });
const written = aCallback(5, { state: 'answer-written', mine: true, answer });

const page = (
  name: string,
  list: ListState<DeskCallback>,
  change: Scene = {},
  role: Role = 'facilitator',
) => ({
  name: name === '' ? 'callbacks' : `callbacks-${name}`,
  render: () => (
    <Stage
      scene={{
        session: { state: 'signed-in', session: aSession([role]) },
        place: { page: 'callbacks' },
        callbacks: list,
        ...change,
      }}
    />
  ),
});

const ready = (items: readonly DeskCallback[], stale = false, rest?: ListRest): ListState<DeskCallback> => ({
  state: 'ready',
  items,
  readAt: at(stale ? 41 : 60),
  stale,
  ...(rest && { rest }),
});

const cut: ListRest = {
  waiting: { count: 41, after: 'waiting~others~0~0~00000000-0000-4000-8200-000000000004' },
  over: { count: 1, after: 'over~0~00000000-0000-4000-8200-000000000003' },
};

/** The promised calls, from the list to the number. */
export const callbackExamples: readonly Example[] = [
  page('', ready(rest)),
  page('manager', ready(rest), {}, 'manager'),
  page('taken', ready([...rest, taken])),
  page('written', ready([...rest, written])),
  page('number', ready([...rest, written]), {
    number: { callbackId: written.callbackId, number: '+33612345678' },
  }),
  page('by-another', ready([aCallback(6, { state: 'taken' })])),
  page('done', ready([done])),
  page('unreachable', ready([aCallback(7, { state: 'unreachable', tries: 3, answer })])),
  page('empty', ready([])),
  page('loading', { state: 'loading' }),
  page('cut', ready([taken, ...rest], false, cut)),
  page('stale', ready(rest, true)),
  page('offline', { state: 'refused', refusal: { code: 'offline' } }),
];
