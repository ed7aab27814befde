import { describe, expect, it } from 'vitest';
import { earlierThan } from './earlier-than.ts';

const first = { number: 1, version: 'a', restores: null };
const second = { number: 2, version: 'b', restores: null };
const third = { number: 3, version: 'c', restores: null };
const back = (number: number, to: { version: string; number: number }) => ({
  number,
  version: to.version,
  restores: to.number,
});

describe('a return', () => {
  it('goes to the version before', () => {
    expect(earlierThan([third, second, first])).toBe(second);
  });

  it('made again, goes one further back', () => {
    expect(earlierThan([back(4, second), third, second, first])).toBe(first);
  });

  it('goes nowhere from the first version', () => {
    expect(earlierThan([first])).toBeNull();
    expect(earlierThan([back(3, first), second, first])).toBeNull();
    expect(earlierThan([])).toBeNull();
  });

  it('leaves a version published after a return for the one that was returned to', () => {
    const returned = back(4, second);
    expect(earlierThan([{ number: 5, version: 'd', restores: null }, returned, third, second, first])).toBe(
      returned,
    );
  });
});
