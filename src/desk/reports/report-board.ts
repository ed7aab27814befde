import type { DeskReport } from '#contract/schemas/report.ts';
import { isAnswered } from '#core/report/report.ts';

export interface OwnersReports {
  readonly owner: string;
  readonly reports: readonly DeskReport[];
}

const mostSaidFirst = (a: DeskReport, b: DeskReport): number =>
  b.times - a.times || a.firstOn.localeCompare(b.firstOn) || a.reportId.localeCompare(b.reportId);

/** What waits, by owner; what was answered, the latest first. */
export const reportBoard = (
  reports: readonly DeskReport[],
  ownerOf: (report: DeskReport) => string,
): { readonly waiting: readonly OwnersReports[]; readonly answered: readonly DeskReport[] } => {
  const waiting = reports.filter(({ state }) => !isAnswered(state)).toSorted(mostSaidFirst);
  const owners = [...new Set(waiting.map(ownerOf))].toSorted((a, b) => a.localeCompare(b, 'fr'));
  return {
    waiting: owners.map((owner) => ({ owner, reports: waiting.filter((one) => ownerOf(one) === owner) })),
    answered: reports
      .filter(({ state }) => isAnswered(state))
      .toSorted((a, b) => (b.repliedOn ?? '').localeCompare(a.repliedOn ?? '')),
  };
};
