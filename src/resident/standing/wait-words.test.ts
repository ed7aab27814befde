import { expect, it } from 'vitest';
import { waitWords } from './wait-words.ts';

const t = ((key: string, values: Record<string, unknown> = {}) =>
  `${key} ${JSON.stringify(values)}`) as never;
const say = { t };

it('a wait is told as the range that was estimated, never to the minute', () => {
  expect(waitWords({ is: 'range', fromMinutes: 5, toMinutes: 15 }, say)).toBe(
    'resident.call.wait.range {"from":5,"to":15}',
  );
  expect(waitWords({ is: 'range', fromMinutes: 0, toMinutes: 5 }, say)).toBe(
    'resident.call.wait.up-to {"to":5}',
  );
  expect(waitWords({ is: 'longer-than', minutes: 60 }, say)).toBe('resident.call.wait.longer {"from":60}');
});

it('what is not known is said to be unknown, and nobody is no wait', () => {
  expect(waitWords({ is: 'too-few' }, say)).toContain('too-few');
  expect(waitWords({ is: 'nobody' }, say)).toBeNull();
});
