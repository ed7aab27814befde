import { expect, it } from 'vitest';
import type { ReportOutcome } from '#client/models/page-reports.ts';
import type { ResidentReport } from '#contract/schemas/report.ts';
import { reportingOf } from './reporting.ts';

const of = { page: { kind: 'screen', id: 'find', stepId: null }, version: 'v1', locale: 'fr' } as const;

const answering = (...outcomes: ReportOutcome[]) => {
  const sent: ResidentReport[] = [];
  const send = (report: ResidentReport): Promise<ReportOutcome> => {
    sent.push(report);
    return Promise.resolve(outcomes.shift() ?? 'sent');
  };
  return { reporting: reportingOf({ send }), sent };
};

it('sends nothing before a reason was chosen, and then that reason', async () => {
  const { reporting, sent } = answering('sent');
  await reporting.send(of);
  expect(sent).toEqual([]);
  reporting.choose('dead-link');
  await reporting.send(of);
  expect(sent).toEqual([{ ...of, reason: 'dead-link' }]);
  expect(reporting.outcome.value).toBe('sent');
});

it('that found no network says so, and may be tried again while its page stands', async () => {
  const { reporting } = answering('offline', 'sent');
  reporting.choose('other');
  await reporting.send(of);
  expect(reporting.outcome.value).toBe('offline');
  await reporting.send(of);
  expect(reporting.outcome.value).toBe('sent');
});

it('is dropped with its page, whatever still comes back', async () => {
  const { reporting } = answering('offline');
  reporting.choose('other');
  const sending = reporting.send(of);
  reporting.drop();
  await sending;
  expect([reporting.reason.value, reporting.outcome.value, reporting.sending.value]).toEqual([
    null,
    null,
    false,
  ]);
});
