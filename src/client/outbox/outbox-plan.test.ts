import { describe, expect, it } from 'vitest';
import { type ProblemCode, problemCodes, problems } from '#contract/problem.ts';
import type { TicketReceipt } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';
import { seconds } from '#core/instant.ts';
import type { Refused } from '../api/reply.ts';
import type { OutboxRow } from '../ports/outbox-store.ts';
import { planFor } from './outbox-plan.ts';

const row = {
  envelope: { ticketId: 't1' as TicketId, digest: 'd1' },
  personLeft: false,
  shelvedFor: null,
} as OutboxRow;
const receipt = (ticketId: string, digest: string): TicketReceipt =>
  ({ ticketId, digest }) as unknown as TicketReceipt;
const refused = (problem: Refused['problem'], status: number | null = null): Refused => ({
  ok: false,
  problem,
  status,
  retryAfterMillis: null,
  body: null,
});
const doing = (problem: ProblemCode): string => planFor(row, refused(problem, problems[problem].status)).do;

describe('after an answer, a sealed message', () => {
  it('is deleted only for a receipt of its own id and digest', () => {
    expect(planFor(row, { ok: true, value: receipt('t1', 'd1') }).do).toBe('delete');
    expect(planFor(row, { ok: true, value: receipt('t1', 'd2') })).toEqual({
      do: 'shelve',
      why: 'digest_differs',
    });
    expect(planFor(row, { ok: true, value: receipt('t2', 'd1') }).do).toBe('shelve');
  });

  it('is tried again after no answer, after a portal page of any status, and after a busy server', () => {
    expect(planFor(row, refused('network')).do).toBe('retry');
    for (const status of [200, 302, 401, 403, 404, 422, 500, 511])
      expect(planFor(row, refused('unreadable', status)).do).toBe('retry');
    expect(planFor(row, { ...refused('too_many', 429), retryAfterMillis: seconds(7) })).toEqual({
      do: 'retry',
      bar: seconds(7),
    });
    expect(doing('unavailable')).toBe('retry');
  });

  it('waits for a new enrolment after a revoked key', () => {
    expect(doing('kiosk_revoked')).toBe('halt');
    expect(doing('proof_missing')).toBe('halt');
  });

  it('goes to the shelf when the server will never take it', () => {
    expect(doing('envelope_unreadable')).toBe('shelve');
    expect(doing('digest_differs')).toBe('shelve');
    expect(doing('malformed')).toBe('shelve');
  });

  it('is never deleted for any problem whatever', () => {
    expect(problemCodes.length).toBeGreaterThan(20);
    for (const code of problemCodes) expect(doing(code)).not.toBe('delete');
  });
});
