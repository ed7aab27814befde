import { useSignal } from '@preact/signals';
import { Button } from '#ui/button/button.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { DeskPage } from '../frame/desk-page.tsx';
import { ListRefused } from '../frame/list-refused.tsx';
import { ListStale } from '../frame/list-stale.tsx';
import { usePolled } from '../frame/use-polled.ts';
import { useDesk } from '../use-desk.ts';
import { AnsweredReports, told } from './answered-reports.tsx';
import { ownerWords } from './page-words.ts';
import { reportBoard } from './report-board.ts';
import { ReportCard } from './report-card.tsx';
import { SayingForm } from './saying-form.tsx';
import './reports.css';

/** What is said of pages. Owners answer; every agent says, and reads what came of it. */
export const ReportsPage = () => {
  const { has, words } = useDesk();
  const { t } = words;
  const saying = useSignal(false);
  const owns = has('officer') || has('manager');
  return (
    <DeskPage
      heading={t('desk.reports.heading')}
      lead={t(owns ? 'desk.reports.lead' : 'desk.reports.leadAgent')}
      aside={
        !saying.value && (
          <Button icon="alert" onPress={() => (saying.value = true)}>
            {t('desk.reports.say')}
          </Button>
        )
      }
    >
      {saying.value && <SayingForm onClose={() => (saying.value = false)} />}
      {owns ? <OwnersPart /> : <AgentsPart />}
    </DeskPage>
  );
};

const OwnersPart = () => {
  const { services, words } = useDesk();
  const { t } = words;
  usePolled(services.reports.load);
  const list = services.reports.list.value;
  if (list.state === 'loading') return <LoadingState label={t('desk.reports.loading')} />;
  if (list.state === 'refused')
    return <ListRefused refusal={list.refusal} onAgain={() => void services.reports.load()} />;
  const board = reportBoard(list.items, (report) => ownerWords(report, services.content, words));
  return (
    <>
      {list.stale && <ListStale readAt={list.readAt} />}
      {services.reports.total.value > list.items.length && (
        <p role="status">
          {t('desk.reports.cut', { shown: list.items.length, total: services.reports.total.value })}
        </p>
      )}
      {board.waiting.length === 0 && (
        <EmptyState icon="check-circle" heading={t('desk.reports.none')}>
          <p>{t('desk.reports.noneText')}</p>
        </EmptyState>
      )}
      {board.waiting.map(({ owner, reports }) => (
        <section key={owner} class="report-owner" aria-label={owner}>
          <h2 class="desk-eyebrow">
            {owner} <span>{reports.length}</span>
          </h2>
          <ul class="report-list">
            {reports.map((report) => (
              <ReportCard key={report.reportId} report={report} />
            ))}
          </ul>
        </section>
      ))}
      <AnsweredReports reports={board.answered.flatMap(told)} />
    </>
  );
};

const AgentsPart = () => {
  const { services, words } = useDesk();
  const { t } = words;
  usePolled(services.reports.loadAnswered);
  const list = services.reports.answered.value;
  if (list.state === 'loading') return <LoadingState label={t('desk.reports.loading')} />;
  if (list.state === 'refused')
    return <ListRefused refusal={list.refusal} onAgain={() => void services.reports.loadAnswered()} />;
  return (
    <>
      {list.stale && <ListStale readAt={list.readAt} />}
      {list.items.length === 0 ? (
        <EmptyState icon="message" heading={t('desk.reports.noAnswer')}>
          <p>{t('desk.reports.noAnswerText')}</p>
        </EmptyState>
      ) : (
        <AnsweredReports reports={list.items} />
      )}
    </>
  );
};
