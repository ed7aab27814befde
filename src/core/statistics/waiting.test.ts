import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suppress } from './suppress.ts';
import { quantileOf, waitBounds, waitKeys } from './waiting.ts';

const bucketOf = (sizes: readonly number[], rank: number): number => {
  let seen = 0;
  return sizes.findIndex((size) => (seen += size) >= rank);
};

it('with nothing hidden the median is one bucket', () => {
  expect(quantileOf([{ cells: [10, 10, 10, 10, 0, 0, 0, 0, 0], total: 40 }], 0.5)).toEqual({
    from: 1,
    to: 2,
  });
  expect(quantileOf([{ cells: [10, 10, 10, 10, 0, 0, 0, 0, 0], total: 40 }], 0.95)).toEqual({
    from: 3,
    to: 5,
  });
  expect(quantileOf([{ cells: [0, 0, 0, 0, 0, 0, 0, 0, 25], total: 25 }], 0.5)).toEqual({
    from: 30,
    to: null,
  });
});

it('of fewer than twenty calls nothing is said', () => {
  expect(quantileOf([{ cells: [19, 0, 0, 0, 0, 0, 0, 0, 0], total: 19 }], 0.5)).toBeNull();
});

it('the true value lies in the span, whatever is hidden and however many weeks are put together', () => {
  const week = fc.array(fc.nat(30), { minLength: waitKeys.length, maxLength: waitKeys.length });
  const weeks = fc.array(week, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(weeks, fc.constantFrom(0.5, 0.95), (counted, share) => {
      const splits = counted.map(suppress).flatMap(({ total, cells }) => {
        return total === 'few' ? [] : [{ total, cells }];
      });
      const total = splits.reduce((sum, split) => sum + split.total, 0);
      if (splits.length < counted.length || total < 20) return;
      const span = quantileOf(splits, share);
      const sums = waitKeys.map((_, at) => counted.reduce((sum, sizes) => sum + (sizes[at] ?? 0), 0));
      const bucket = bucketOf(sums, Math.ceil(total * share));
      expect(span).not.toBeNull();
      expect(span?.from ?? 0).toBeLessThanOrEqual(waitBounds[bucket - 1] ?? 0);
      expect(span?.to ?? Infinity).toBeGreaterThanOrEqual(waitBounds[bucket] ?? Infinity);
    }),
  );
});
