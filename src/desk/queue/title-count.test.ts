import { expect, it } from 'vitest';
import { titleWithCount } from './title-count.ts';

it('the title counts the people who wait', () => expect(titleWithCount(2, 'Bureau')).toBe('(2) Bureau'));

it('the title says nothing of nobody', () => expect(titleWithCount(0, 'Bureau')).toBe('Bureau'));
