import { describe, expect, it } from 'vitest';
import { isTooOldFor } from './too-old.ts';

describe('a page is told to reload', () => {
  const tooOld = isTooOldFor('1.4.0-abc');

  it('when it is two releases old or older', () => {
    expect(['1.2.9-x', '1.0.0-x', '0.9.0-x'].map(tooOld)).toEqual([true, true, true]);
  });

  it('and not when it is one release old, equal, newer, or of no release', () => {
    expect(['1.3.0-x', '1.4.7-x', '1.5.0-x', '2.0.0-x', 'dev', ''].some(tooOld)).toBe(false);
  });
});
