import type { ListState } from '#client/models/desk/desk-list.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { DeskQuestion, OwnQuestion } from '#contract/schemas/question.ts';
import type { QueueId, TicketId } from '#core/ids.ts';
import type { Example } from '#ui/gallery/example.ts';
import { ColleaguePanelView } from '../colleague/colleague-panel.tsx';
import { type Asking, createAsking } from '../colleague/asking.ts';
import { at, aTicket } from './a-ticket.ts';
import { aSession, type Scene } from './fake-services.ts';
import { Stage } from './stage.tsx';

const regie = 'regie' as QueueId;
const id = (n: number): TicketId => `00000000-0000-4000-8200-${String(n).padStart(12, '0')}` as TicketId;

const anOwnQuestion = (n: number, change: Partial<OwnQuestion>): OwnQuestion => ({
  questionId: id(n),
  toQueue: regie,
  toName: 'Régie des familles',
  reason: 'amount',
  text: null,
  state: 'asked',
  askedAt: at(58),
  answer: null,
  answeredAt: null,
  ...change,
});

const waiting = anOwnQuestion(1, {
  reason: 'special-case',
  text: 'Une famille séparée : chacun reçoit-il sa facture ?',
});
const answered = anOwnQuestion(2, {
  reason: 'which-document',
  state: 'answered',
  askedAt: at(56),
  answer: 'Une attestation de la CAF de moins de trois mois. Le livret de famille ne suffit pas.',
  answeredAt: at(59),
});

const deskQuestion = (question: OwnQuestion, change: Partial<DeskQuestion> = {}): DeskQuestion => ({
  ...question,
  fromName: 'Mairie du Nord',
  procedureId: 'acte-naissance',
  stepId: 'pour-quoi',
  locale: 'fr',
  ...change,
});

const asked: readonly DeskQuestion[] = [
  deskQuestion(waiting),
  deskQuestion(anOwnQuestion(3, { askedAt: at(59.5) }), { fromName: 'Mairie du Sud', procedureId: null }),
  deskQuestion(answered),
];

const ready = (items: readonly DeskQuestion[], stale = false): ListState<DeskQuestion> => ({
  state: 'ready',
  items,
  readAt: at(60),
  stale,
});

const inbox = (questions: ListState<DeskQuestion> | undefined): Scene => ({
  session: { state: 'signed-in', session: aSession(['officer']) },
  place: { page: 'questions' },
  ...(questions ? { questions } : {}),
});

const page = (name: string, questions?: ListState<DeskQuestion>): Example => ({
  name: `questions${name}`,
  render: () => <Stage scene={inbox(questions)} />,
});

const held = aTicket({ state: 'arrived', mine: true, fence: 1, takenAt: at(57), arrivedAt: at(58) });

const inTicket = (name: string, ownQuestions: readonly OwnQuestion[]): Example => ({
  name: `ticket-colleague${name}`,
  render: () => <Stage scene={{ tickets: [held], ownQuestions }} onDuty />,
});

const panel = (name: string, scene: Scene, then: (asking: Asking) => void): Example => ({
  name: `colleague-${name}`,
  render: () => (
    <Stage scene={scene}>
      {({ services }) => {
        const { questions, clock } = services;
        const asking = createAsking({ questions, clock, ticketId: held.ticketId, ownQueue: undefined });
        void asking.open().then(() => then(asking));
        return (
          <main>
            <h1 class="visually-hidden">Demander</h1>
            <h2 class="visually-hidden">Appel</h2>
            <ColleaguePanelView asking={asking} open />
          </main>
        );
      }}
    </Stage>
  ),
});

const refused = (code: Refusal['code']): Scene => ({ refusal: { code } });

const nameSomeone = (asking: Asking): void => {
  asking.write('Pour Mme Dupont, 06 12 34 56 78 ?');
  void asking.ask('other');
};

/** Asking another service from a call, and answering there. */
export const colleagueExamples: readonly Example[] = [
  inTicket('', []),
  inTicket('-asked', [answered, waiting]),
  inTicket(
    '-enough',
    [1, 2, 3].map((n) => anOwnQuestion(n + 10, {})),
  ),
  panel('form', {}, () => {}),
  panel('form-wrong', {}, (asking) => void asking.ask('other')),
  panel('form-names', refused('names_person'), nameSomeone),
  panel('form-offline', refused('offline'), nameSomeone),
  page('', ready(asked)),
  page('-empty', ready([])),
  page('-answered', ready([deskQuestion(answered)])),
  page('-stale', ready(asked, true)),
  page('-loading'),
  page('-offline', { state: 'refused', refusal: { code: 'offline' } }),
  {
    name: 'questions-band',
    render: () => <Stage scene={{ tickets: [aTicket({})], questions: ready(asked) }} onDuty />,
  },
];
