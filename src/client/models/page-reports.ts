import type { PublicReport, ResidentReport } from '#contract/schemas/report.ts';
import type { ResidentApi } from '../api/call.ts';
import { isVerdict } from '../api/verdict.ts';

/** What came of a report. `offline`: no verdict came, so nobody knows whether it was counted; it is kept nowhere. */
export type ReportOutcome = 'sent' | 'offline' | 'too-many' | 'refused';

/** "Cette page se trompe", and what came of what others said. Nothing is kept: what finds no network is dropped. */
export interface PageReports {
  send(report: ResidentReport): Promise<ReportOutcome>;
  /** Waits for `start`. Null when it can't be had now. */
  answered(): Promise<readonly PublicReport[] | null>;
  /** From here on it speaks with the server. */
  start(api: ResidentApi): void;
}

export const createPageReports = (): PageReports => {
  let api: ResidentApi | null = null;
  let join: (api: ResidentApi) => void = () => undefined;
  const joined = new Promise<ResidentApi>((take) => {
    join = take;
  });
  return {
    send: async (body) => {
      const answer = await api?.call('reportPage', { body });
      if (!answer) return 'offline';
      if (answer.ok) return 'sent';
      if (answer.problem === 'too_many') return 'too-many';
      return isVerdict(answer) ? 'refused' : 'offline';
    },
    answered: async () => {
      const answer = await (await joined).call('listAnsweredReports', {});
      return answer.ok ? answer.value.reports : null;
    },
    start: (by) => {
      api = by;
      join(by);
    },
  };
};
