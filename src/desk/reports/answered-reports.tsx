import type { DeskReport, PublicReport } from '#contract/schemas/report.ts';
import { Chip } from '#ui/chip/chip.tsx';
import { useDesk } from '../use-desk.ts';
import { pageWords } from './page-words.ts';

/** As the public reads it. */
export const told = (report: DeskReport): readonly PublicReport[] => {
  const { state, repliedOn } = report;
  if ((state !== 'fixed' && state !== 'unchanged') || repliedOn === null) return [];
  return [{ ...report, state, repliedOn }];
};

/** What was answered stays at hand, in short. */
export const AnsweredReports = ({ reports }: { readonly reports: readonly PublicReport[] }) => {
  const { services, words } = useDesk();
  const { t, date } = words;
  if (reports.length === 0) return null;
  return (
    <section class="report-owner" aria-labelledby="reports-answered">
      <h2 class="desk-eyebrow" id="reports-answered">
        {t('desk.reports.answered')} <span>{reports.length}</span>
      </h2>
      <ul class="report-list">
        {reports.map((report, at) => (
          <li key={at} class="report-line">
            <p>
              <strong>{pageWords(report.page, services, words)}</strong>
            </p>
            <p class="report-card__facts">
              <Chip tone={report.state === 'fixed' ? 'good' : 'plain'}>
                {t(`report.state.${report.state}`)}
              </Chip>
              <span>{t(`report.reason.${report.reason}`)}</span>
              <span>{date(report.repliedOn)}</span>
            </p>
            {report.reply !== null && <p class="report-line__reply">{report.reply}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
};
