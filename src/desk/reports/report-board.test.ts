import { expect, it } from 'vitest';
import type { DeskReport } from '#contract/schemas/report.ts';
import { reportBoard } from './report-board.ts';

let made = 0;
const aReport = (change: Partial<DeskReport>): DeskReport => {
  made += 1;
  return {
    reportId: `0000000${made}`,
    page: { kind: 'screen', id: 'find', stepId: null },
    version: 'a'.repeat(20),
    locale: 'fr',
    reason: 'unclear',
    origin: 'resident',
    state: 'received',
    times: 1,
    firstOn: '2026-11-20',
    lastOn: '2026-11-20',
    repliedOn: null,
    reply: null,
    ...change,
  };
};

it('puts what waits by owner, the most often said first, and what was answered apart, the latest first', () => {
  const once = aReport({});
  const often = aReport({ times: 9 });
  const theirs = aReport({ page: { kind: 'procedure', id: 'x', stepId: null } });
  const old = aReport({ state: 'fixed', repliedOn: '2026-11-01' });
  const fresh = aReport({ state: 'unchanged', repliedOn: '2026-11-21', reply: 'Non.' });
  const board = reportBoard([once, old, theirs, often, fresh], ({ page }) =>
    page.kind === 'procedure' ? 'Régie' : 'Rédaction',
  );
  expect(board.waiting).toEqual([
    { owner: 'Rédaction', reports: [often, once] },
    { owner: 'Régie', reports: [theirs] },
  ]);
  expect(board.answered).toEqual([fresh, old]);
});
