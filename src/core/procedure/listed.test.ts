import { expect, it } from 'vitest';
import { listed } from './listed.ts';

const french = { title: 'La cantine de l’école' };
const arabic = { title: 'مطعم المدرسة' };
const texts = {
  locale: 'ar',
  procedures: { canteen: french },
  standing: { canteen: { locale: 'fr', review: 'reviewed' } },
} as const;

it('a list names a procedure in the language of its pages', () => {
  expect(listed(texts, 'canteen')).toEqual({ texts: french, locale: 'fr' });
});

it('a list names it in the reader’s language where that has its title, whatever its pages are in', () => {
  const presented = { canteen: { texts: arabic, review: 'unreviewed' } } as const;
  expect(listed({ ...texts, presented }, 'canteen')).toEqual({ texts: arabic, locale: 'ar' });
});

it('what is still on its way has no words', () => {
  expect(listed(texts, 'other')).toEqual({ texts: undefined, locale: undefined });
});
