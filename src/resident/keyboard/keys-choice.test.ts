import { describe, expect, it } from 'vitest';
import { locales } from '#core/locale.ts';
import { chosen, layoutFor, offersArabic } from './keys-choice.ts';

describe('the letters of the keys', () => {
  it('are Arabic at first where the screen speaks Arabic, and there alone', () => {
    expect(locales.filter((locale) => layoutFor('azerty', null, locale) === 'arabic')).toEqual(['ar']);
    expect(locales.filter(offersArabic)).toEqual(['ar']);
  });

  it('are never Arabic for a number, an amount, an address or a reference', () => {
    const asked = ['digits', 'amount', 'email', 'reference'] as const;
    expect(asked.map((layout) => layoutFor(layout, null, 'ar'))).toEqual(asked);
  });

  it('are Latin from field to field once the person asked for them, and Arabic again likewise', () => {
    const latin = chosen(null, { latin: true });
    expect(layoutFor('azerty', latin, 'ar')).toBe('azerty');
    expect(layoutFor('azerty', chosen(latin, { latin: false }), 'ar')).toBe('arabic');
  });

  it('keep the order that was chosen, whatever the language', () => {
    const alphabet = chosen(null, { order: 'abc' });
    expect(layoutFor('azerty', alphabet, 'fr')).toBe('abc');
    expect(layoutFor('azerty', alphabet, 'ar')).toBe('arabic');
    expect(layoutFor('azerty', chosen(alphabet, { latin: true }), 'ar')).toBe('abc');
  });
});
