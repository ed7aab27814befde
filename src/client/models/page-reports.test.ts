import { expect, it } from 'vitest';
import type { ResidentApi } from '../api/call.ts';
import { noAnswer, type Refused } from '../api/reply.ts';
import { createPageReports } from './page-reports.ts';

const sentTo = (problem: Refused['problem']) => {
  const reports = createPageReports();
  reports.start({ call: () => Promise.resolve({ ...noAnswer, problem }) } as unknown as ResidentApi);
  return reports.send({
    page: { kind: 'procedure', id: 'acte', stepId: null },
    version: '0'.repeat(20),
    locale: 'fr',
    reason: 'unclear',
  });
};

it('only our server’s word on the page itself says that the page changed', async () => {
  expect(await sentTo('not_found')).toBe('refused');
  for (const problem of ['network', 'unreadable', 'unavailable', 'unexpected'] as const)
    expect([problem, await sentTo(problem)]).toEqual([problem, 'offline']);
  expect(await sentTo('too_many')).toBe('too-many');
});
