import type { ListState } from '#client/models/desk/desk-list.ts';
import type { DeskReport, PublicReport } from '#contract/schemas/report.ts';
import type { Role } from '#contract/schemas/desk.ts';
import type { Example } from '#ui/gallery/example.ts';
import { told } from '../reports/answered-reports.tsx';
import { ReplyForm } from '../reports/reply-form.tsx';
import { createReplying, type Replying } from '../reports/replying.ts';
import { ReplyRefused } from '../reports/reply-refused.tsx';
import { SayingForm } from '../reports/saying-form.tsx';
import { at } from './a-ticket.ts';
import { aSession, type Scene } from './fake-services.ts';
import { Stage } from './stage.tsx';

let made = 0;

const aReport = (change: Partial<DeskReport>): DeskReport => {
  made += 1;
  return {
    reportId: `00000000-0000-4000-8300-${String(made).padStart(12, '0')}`,
    page: { kind: 'procedure', id: 'acte-naissance', stepId: 'annee' },
    version: 'v1',
    locale: 'fr',
    reason: 'missing-document',
    origin: 'resident',
    state: 'received',
    times: 12,
    firstOn: '2026-11-16',
    lastOn: '2026-11-22',
    repliedOn: null,
    reply: null,
    ...change,
  };
};

const some: readonly DeskReport[] = [
  aReport({}),
  aReport({ reason: 'rule-changed', origin: 'desk', times: 1, firstOn: '2026-11-22', state: 'seen' }),
  aReport({
    page: { kind: 'screen', id: 'find', stepId: null },
    reason: 'translation',
    locale: 'ar',
    times: 3,
    version: 'v0',
  }),
  aReport({
    page: { kind: 'guide', id: 'which-bill', stepId: null },
    reason: 'unclear',
    times: 2,
  }),
  aReport({
    page: { kind: 'place', id: 'mairie-12-temporaire', stepId: null },
    reason: 'wrong-amount',
    times: 1,
    firstOn: '2026-11-22',
  }),
  aReport({
    reason: 'wrong-amount',
    state: 'fixed',
    repliedOn: '2026-11-20',
    reply: 'Le prix du certificat est gratuit, la page le dit maintenant.',
  }),
  aReport({
    page: { kind: 'screen', id: 'languages', stepId: null },
    reason: 'other',
    state: 'unchanged',
    times: 1,
    repliedOn: '2026-11-18',
    reply: 'Les langues gardent leur ordre.',
  }),
];

const ready = <T,>(items: readonly T[], stale = false): ListState<T> => ({
  state: 'ready',
  items,
  readAt: at(60),
  stale,
});

const scene = (role: Role, change: Scene): Scene => ({
  session: { state: 'signed-in', session: aSession([role]) },
  place: { page: 'reports' },
  ...change,
});

const owners = (name: string, reports?: ListState<DeskReport>): Example => ({
  name: `reports${name}`,
  render: () => <Stage scene={scene('officer', reports ? { reports } : {})} />,
});

const agents = (name: string, reportsAnswered: ListState<PublicReport>): Example => ({
  name: `reports-agent${name}`,
  render: () => <Stage scene={scene('facilitator', { reportsAnswered })} />,
});

const reply = (name: string, change: Scene, then: (replying: Replying) => void): Example => ({
  name: `reports-reply-${name}`,
  render: () => (
    <Stage scene={change}>
      {({ services }) => {
        const replying = createReplying(services.reports, 'r');
        replying.begin('unchanged');
        then(replying);
        return (
          <main>
            <h1 class="visually-hidden">Répondre</h1>
            <div class="report-card desk-card">
              <ReplyForm replying={replying} prefix="r" />
              <Refused replying={replying} />
            </div>
          </main>
        );
      }}
    </Stage>
  ),
});

const Refused = ({ replying }: { readonly replying: Replying }) =>
  replying.refusal.value && <ReplyRefused refusal={replying.refusal.value} />;

const write =
  (text: string) =>
  (replying: Replying): void => {
    replying.write(text);
    void replying.send();
  };

/** What is said of pages: an owner's list and reply, an agent's word. */
export const reportExamples: readonly Example[] = [
  owners('', ready(some)),
  owners('-empty', ready([])),
  {
    name: 'reports-cut',
    render: () => <Stage scene={scene('officer', { reports: ready(some), reportsInAll: 412 })} />,
  },
  owners('-stale', ready(some, true)),
  owners('-loading'),
  owners('-offline', { state: 'refused', refusal: { code: 'offline' } }),
  agents('', ready(some.flatMap(told))),
  agents('-empty', ready([])),
  reply('form', {}, () => {}),
  reply('wrong', {}, write('')),
  reply('names', { refusal: { code: 'names_person' } }, write('Demandez à Mme Roy.')),
  reply('offline', { refusal: { code: 'offline' } }, write('La page reste vraie.')),
  {
    name: 'reports-say',
    render: () => (
      <Stage scene={{}}>
        {() => (
          <main>
            <h1 class="visually-hidden">Signaler</h1>
            <SayingForm onClose={() => {}} />
          </main>
        )}
      </Stage>
    ),
  },
];
