import { expect, it } from 'vitest';
import { problemCodes, problems } from '#contract/problem.ts';
import { noAnswer, type Refused } from './reply.ts';
import { isVerdict } from './verdict.ts';

const refused = (problem: Refused['problem']): Refused => ({ ...noAnswer, problem });

it('no answer, a portal’s page and a server that failed or was busy say nothing of what was asked', () => {
  for (const problem of ['network', 'unreadable', 'unavailable', 'unexpected', 'too_many'] as const)
    expect([problem, isVerdict(refused(problem))]).toEqual([problem, false]);
});

it('what the server said of the thing itself is a verdict', () => {
  for (const problem of [
    'bill_busy',
    'bill_paid',
    'payment_unavailable',
    'digest_differs',
    'malformed',
  ] as const)
    expect([problem, isVerdict(refused(problem))]).toEqual([problem, true]);
});

it('a server’s own failure is never a verdict, unless it says that nothing was done', () => {
  const failures = problemCodes.filter((code) => problems[code].status >= 500);
  expect(failures.filter((code) => isVerdict(refused(code)))).toEqual([
    'payment_unavailable',
    'mail_unavailable',
  ]);
});
