import { type ReadonlySignal, signal } from '@preact/signals';
import type { PageReports, ReportOutcome } from '#client/models/page-reports.ts';
import type { ResidentReport } from '#contract/schemas/report.ts';

export type Reason = ResidentReport['reason'];

/** One report on its way from a touch to the server, or to nowhere. */
export interface Reporting {
  readonly reason: ReadonlySignal<Reason | null>;
  readonly sending: ReadonlySignal<boolean>;
  /** Null before it was sent. */
  readonly outcome: ReadonlySignal<ReportOutcome | null>;
  choose(reason: Reason): void;
  send(of: Omit<ResidentReport, 'reason'>): Promise<void>;
  /** The page is left: what was not sent is dropped. */
  drop(): void;
}

const createReporting = (reports: Pick<PageReports, 'send'>): Reporting => {
  const reason = signal<Reason | null>(null);
  const sending = signal(false);
  const outcome = signal<ReportOutcome | null>(null);
  let turn = 0;
  return {
    reason,
    sending,
    outcome,
    choose: (chosen) => {
      reason.value = chosen;
    },
    send: async (of) => {
      const chosen = reason.peek();
      if (chosen === null || sending.peek()) return;
      const mine = (turn += 1);
      sending.value = true;
      const came = await reports.send({ ...of, reason: chosen });
      if (mine !== turn) return;
      outcome.value = came;
      sending.value = false;
    },
    drop: () => {
      turn += 1;
      reason.value = null;
      sending.value = false;
      outcome.value = null;
    },
  };
};

const known = new WeakMap<object, Reporting>();

/** The one of this page; in memory alone. */
export const reportingOf = (reports: Pick<PageReports, 'send'>): Reporting => {
  const reporting = known.get(reports) ?? createReporting(reports);
  known.set(reports, reporting);
  return reporting;
};
