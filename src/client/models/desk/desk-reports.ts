import { type ReadonlySignal, signal } from '@preact/signals';
import type { DeskReport, PublicReport, StaffReport } from '#contract/schemas/report.ts';
import type { Instant } from '#core/instant.ts';
import type { DeskApi } from '../../api/call.ts';
import { createDeskList, type ListState } from './desk-list.ts';
import { type DeskAnswer, deskAnswer } from './refusal.ts';

export type ReportReply = Pick<DeskReport, 'reply'> & { readonly state: 'seen' | 'fixed' | 'unchanged' };

/** What is said of pages, for their owners; and what every agent may say and read. */
export interface DeskReports {
  readonly list: ReadonlySignal<ListState<DeskReport>>;
  /** How many there are; the list holds the first 300. */
  readonly total: ReadonlySignal<number>;
  load(): Promise<void>;
  answer(reportId: string, reply: ReportReply): Promise<DeskAnswer<DeskReport>>;
  readonly answered: ReadonlySignal<ListState<PublicReport>>;
  loadAnswered(): Promise<void>;
  send(report: StaffReport): Promise<DeskAnswer<unknown>>;
  forget(): void;
}

export const createDeskReports = (api: DeskApi, now: () => Instant): DeskReports => {
  const total = signal(0);
  const own = createDeskList(async () => {
    const answer = await api.call('listReports', {});
    if (!answer.ok) return answer;
    total.value = answer.value.total;
    return { ok: true, value: answer.value.reports };
  }, now);
  const told = createDeskList(async () => {
    const answer = await api.call('listAnsweredReports', {});
    return answer.ok ? { ok: true, value: answer.value.reports } : answer;
  }, now);
  return {
    list: own.list,
    total,
    load: own.load,
    answered: told.list,
    loadAnswered: told.load,
    answer: async (reportId, body) => {
      const answer = await api.call('answerReport', { params: { reportId }, body });
      if (answer.ok) own.put(answer.value, (one) => one.reportId === reportId);
      else if (answer.problem === 'report_moved') await own.load();
      return deskAnswer(answer, now());
    },
    send: async (body) => deskAnswer(await api.call('reportPageFromDesk', { body }), now()),
    forget: () => {
      own.forget();
      told.forget();
    },
  };
};
