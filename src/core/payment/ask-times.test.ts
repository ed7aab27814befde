import { expect, it } from 'vitest';
import { instant, type Instant, minutes, seconds } from '../instant.ts';
import { nextAsk } from './ask-times.ts';
import { type AttemptState, attemptStates, isLive } from './attempt.ts';
import { cents } from './cents.ts';

const start = instant(1_800_000_000_000);
const at = (n: number): Instant => instant(start + seconds(n));

const attempt = (state: AttemptState) => ({
  state,
  asked: { amount: cents(4_250), reference: 'FA1', client: '006382', test: false },
  createdAt: start,
  answeredAt: null,
  providerId: 'id',
});

it('what is settled is asked about no more', () => {
  for (const state of ['paid', 'void', 'mismatched'] as const)
    expect(nextAsk(attempt(state), 'result', at(1))).toBeNull();
});

it('what is open is always asked about again, later than now, however long it stays open', () => {
  for (const state of attemptStates.filter(
    (one) => isLive(one) && one !== 'mismatched' && one !== 'unverified',
  ))
    for (const age of [0, 19, 20, 1_199, 1_200, 86_400, 30 * 86_400]) {
      const next = nextAsk(attempt(state), 'silence', at(age));
      expect(next).not.toBeNull();
      expect((next ?? 0) - at(age)).toBeGreaterThan(0);
    }
});

it('is asked as soon as its page is dead, so that the next attempt is not kept waiting', () => {
  const next = nextAsk(attempt('opened'), 'no-result', at(1_199));
  expect(next).not.toBeNull();
  expect((next ?? 0) - start).toBeGreaterThanOrEqual(minutes(20));
  expect((next ?? 0) - start).toBeLessThanOrEqual(minutes(21));
});

it('an end is looked at again for a week, since money may be known late, and no longer once it is forgotten', () => {
  for (const state of ['refused', 'abandoned', 'expired', 'unverified'] as const) {
    expect(nextAsk(attempt(state), 'no-result', at(3_600))).not.toBeNull();
    expect(nextAsk(attempt(state), 'forgotten', at(3_600))).toBeNull();
    expect(nextAsk(attempt(state), 'no-result', at(8 * 86_400))).toBeNull();
  }
});
