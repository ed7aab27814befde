import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, type Instant, instant, minutes } from '../instant.ts';
import { type Asked, type Attempt, attemptStates, isLive, settleAfter } from './attempt.ts';
import { cents } from './cents.ts';
import type { Evidence } from './evidence.ts';
import { weigh } from './weigh.ts';
import { wordOf } from './word.ts';

const asked: Asked = { amount: cents(4250), reference: 'FA202610482', client: '006382', test: false };
const start = instant(1_790_000_000_000);
const attempt = (over: Partial<Attempt> = {}): Attempt => ({
  state: 'opened',
  asked,
  createdAt: start,
  answeredAt: null,
  providerId: 'a1',
  ...over,
});

const others: readonly Asked[] = [
  { ...asked, amount: cents(4251) },
  { ...asked, reference: 'FA202610483' },
  { ...asked, client: '6382' },
  { ...asked, test: true },
];

const results: readonly Evidence[] = ['P', 'V', 'R', 'Z', 'A', 'W'].flatMap((result) =>
  [asked, ...others].map((paid) => ({ is: 'result', result, paid }) as const),
);
const pieces: readonly Evidence[] = [
  ...results,
  { is: 'opened', providerId: 'a2' },
  { is: 'not-opened' },
  { is: 'opening-unclear' },
  { is: 'no-result' },
  { is: 'forgotten' },
  { is: 'silence' },
  { is: 'clock' },
];
const ages = [minutes(0), minutes(19), minutes(20), minutes(60 * 24)];

const cells = attemptStates.flatMap((state) =>
  pieces.flatMap((evidence) => ages.map((age) => ({ state, evidence, age }))),
);

type Rule = (from: Attempt, evidence: Evidence, now: Instant, to: Attempt) => boolean;

const money = (evidence: Evidence): boolean =>
  evidence.is === 'result' && (evidence.result === 'P' || evidence.result === 'V') && evidence.paid === asked;

const early = (from: Attempt, now: Instant): boolean => now - from.createdAt < settleAfter;

/** The rules that no weighing may break, named so that a planted fault can be seen to break its own. */
const rules: Readonly<Record<string, Rule>> = {
  'paid is left by nothing': (from, _e, _now, to) => from.state !== 'paid' || to.state === 'paid',
  'paid needs P or V with every number equal': (from, evidence, _now, to) =>
    to.state !== 'paid' || from.state === 'paid' || money(evidence),
  'late money wins over every other end': (from, evidence, _now, to) =>
    !money(evidence) || from.state === 'mismatched' || to.state === 'paid',
  'no live attempt ends before twenty minutes but by money or by never having opened': (
    from,
    evidence,
    now,
    to,
  ) =>
    !isLive(from.state) ||
    !early(from, now) ||
    isLive(to.state) ||
    to.state === 'paid' ||
    neverOpened(from, evidence),
  'refusal is never said without a refusal': (from, evidence, _now, to) =>
    !wordOf(to).word.startsWith('refused') ||
    from.state.startsWith('refused') ||
    (evidence.is === 'result' && ['R', 'Z'].includes(evidence.result)),
  'silence and time change nothing': (from, evidence, _now, to) =>
    !['silence', 'clock'].includes(evidence.is) || to.state === from.state,
  'the same evidence twice is the same as once': (_from, evidence, now, to) =>
    weigh(to, evidence, now).state === to.state,
};

const neverOpened = (from: Attempt, evidence: Evidence): boolean =>
  from.state === 'created' && (evidence.is === 'not-opened' || evidence.is === 'opening-unclear');

type Weigh = typeof weigh;

const broken = (weighing: Weigh): readonly string[] => {
  const found = new Set<string>();
  for (const { state, evidence, age } of cells) {
    const from = attempt({ state });
    const now = after(start, age);
    const to = weighing(from, evidence, now);
    for (const [name, holds] of Object.entries(rules)) if (!holds(from, evidence, now, to)) found.add(name);
  }
  return [...found];
};

describe('weighing evidence', () => {
  it('keeps every rule in every cell of state, evidence and age', () => {
    expect(cells.length).toBeGreaterThan(1_500);
    expect(broken(weigh)).toEqual([]);
  });

  it('is caught when a bug lets a test payment settle a real bill', () => {
    const buggy: Weigh = (from, evidence, now) =>
      evidence.is === 'result' && evidence.result === 'P'
        ? { ...from, state: 'paid' }
        : weigh(from, evidence, now);
    expect(broken(buggy)).toContain('paid needs P or V with every number equal');
  });

  it('is caught when a bug reads an early abandonment as final', () => {
    const buggy: Weigh = (from, evidence, now) =>
      evidence.is === 'result' && evidence.result === 'A' && from.state !== 'paid'
        ? { ...from, state: 'abandoned' }
        : weigh(from, evidence, now);
    expect(broken(buggy)).toContain(
      'no live attempt ends before twenty minutes but by money or by never having opened',
    );
  });

  it('is caught when a bug lets a local expiry block late money', () => {
    const buggy: Weigh = (from, evidence, now) =>
      from.state === 'expired' ? from : weigh(from, evidence, now);
    expect(broken(buggy)).toContain('late money wins over every other end');
  });

  it('keeps every rule along random walks of evidence and time', () => {
    const walk = fc.array(
      fc.record({ evidence: fc.constantFrom(...pieces), wait: fc.integer({ min: 0, max: 1_800_000 }) }),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(walk, (moves) => {
        let now = start;
        let at = attempt({ state: 'created', providerId: null });
        for (const { evidence, wait } of moves) {
          now = instant(now + wait);
          const to = weigh(at, evidence, now);
          for (const holds of Object.values(rules)) if (!holds(at, evidence, now, to)) return false;
          at = to;
        }
        return true;
      }),
      { numRuns: 20_000 },
    );
  });
});
