import { describe, expect, it } from 'vitest';
import { instant, type Instant, minutes } from '../instant.ts';
import { type AttemptState, attemptStates, isLive } from './attempt.ts';
import { cents } from './cents.ts';
import { standingOf } from './standing-of.ts';
import { wordAt } from './word-at.ts';

const start = instant(1_800_000_000_000);
const later = (n: number): Instant => instant(start + minutes(n));

const attempt = (state: AttemptState, createdAt = start) => ({
  state,
  asked: { amount: cents(4_250), reference: 'FA1', client: '006382', test: false },
  createdAt,
  answeredAt: null,
  providerId: 'id',
  code: 'K7QM-2RTX',
});

const facts = (...states: AttemptState[]) => ({
  settled: null,
  attempts: states.map((state) => attempt(state)),
  unpayable: null,
});

describe('where a bill stands', () => {
  it('is to pay when nobody began, and when whoever began came to nothing', () => {
    expect(standingOf(facts(), start)).toEqual({ is: 'to-pay' });
    expect(standingOf(facts('void', 'refused', 'abandoned', 'expired'), later(30))).toEqual({ is: 'to-pay' });
  });

  it('is paid once it is settled, whatever else is told of it', () => {
    const settled = { at: start, by: 'card' } as const;
    for (const state of attemptStates)
      expect(standingOf({ ...facts(state), settled, unpayable: 'past-deadline' }, later(30))).toEqual({
        is: 'paid',
        at: start,
        by: 'card',
      });
  });

  it.each([
    ['created', 'in-progress'],
    ['opened', 'in-progress'],
    ['refused-for-now', 'refused-for-now'],
    ['abandoned-for-now', 'abandoned-for-now'],
  ] as const)('with an attempt that is %s is %s, with since and until when', (state, is) => {
    const said = { is, since: start, until: later(20) };
    expect(standingOf(facts('expired', state), later(19))).toEqual(said);
    expect(standingOf({ ...facts(state), unpayable: 'past-deadline' }, later(19))).toEqual(said);
  });

  it('is being checked, with a code, when nobody can say how an attempt ended', () => {
    const checked = { is: 'being-checked', since: start, code: 'K7QM-2RTX' };
    expect(standingOf(facts('unverified'), start)).toEqual(checked);
    expect(standingOf(facts('mismatched'), start)).toEqual(checked);
    for (const state of ['created', 'opened', 'refused-for-now', 'abandoned-for-now'] as const)
      expect(standingOf(facts(state), later(20))).toEqual(checked);
  });

  it('is being checked while an older attempt is odd, though a newer one is on its page', () => {
    const attempts = [attempt('mismatched'), attempt('opened', later(25))];
    expect(standingOf({ ...facts(), attempts }, later(26))).toMatchObject({
      is: 'being-checked',
      since: start,
    });
  });

  it('is not payable only when nobody is paying it', () => {
    expect(standingOf({ ...facts(), unpayable: 'below-minimum' }, start)).toEqual({
      is: 'not-payable',
      why: 'below-minimum',
    });
  });
});

describe('what the payer is told', () => {
  it('names no moment that has passed: from then on it is being checked', () => {
    for (const state of attemptStates) {
      const word = wordAt(attempt(state), later(20));
      expect('until' in word).toBe(false);
      if (isLive(state)) expect(word).toEqual({ word: 'being-checked' });
    }
  });
});
