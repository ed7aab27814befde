import type { ListState } from '#client/models/desk/desk-list.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { DeskQuestion, OwnQuestion } from '#contract/schemas/question.ts';
import type { Example } from '#ui/gallery/example.ts';
import { ColleaguePanelView } from '../colleague/colleague-panel.tsx';
import { type Asking, createAsking } from '../colleague/asking.ts';
import { at, aTicket } from './a-ticket.ts';
import { aSession, north, type Scene } from './fake-services.ts';
import { anOwnQuestion, answered, asked, deskQuestion, regie, waiting } from './sample-questions.ts';
import { Stage } from './stage.tsx';

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

const panel = (
  name: string,
  scene: Scene,
  then: (asking: Asking) => void,
  usual: string | null = regie,
): Example => ({
  name: `colleague-${name}`,
  render: () => (
    <Stage scene={scene}>
      {({ services }) => {
        const { questions, clock } = services;
        const asking = createAsking({
          questions,
          clock,
          ticketId: held.ticketId,
          ownQueue: north,
          usual,
        });
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
  panel('form-no-service', {}, (asking) => void asking.ask('deadline'), null),
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
