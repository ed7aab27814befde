import { describe, expect, it } from 'vitest';
import { minutes, after } from '#core/instant.ts';
import { desk } from '#i18n/locales/fr-desk.ts';
import { createTranslator } from '#i18n/translator.ts';
import { at } from '../examples/a-ticket.ts';
import { aBill, standings } from '../examples/sample-bills.ts';
import { mayPayOtherwise, standingWords } from './standing-words.ts';

const words = createTranslator('fr', { desk });
const now = at(60);
const said = Object.values(standings).map((standing) => standingWords(standing, now, words));

describe('what the desk says of a bill', () => {
  it('every standing has its own heading and leaves no gap in its text', () => {
    expect(said.length).toBeGreaterThan(14);
    for (const { heading, text } of said) expect(`${heading} ${text}`).not.toMatch(/\{\{|desk\./);
  });

  it('is never "échec"', () => {
    for (const { heading, text } of said) expect(`${heading} ${text}`).not.toMatch(/échec|échou|erreur/i);
  });

  it('a refusal says until when the open page may still be used', () => {
    expect(standingWords(standings.refused, now, words).text).toContain('14 h 42'.replaceAll(' ', '\u00a0'));
  });

  it('what began on another day says which', () => {
    const since = after(now, minutes(-26 * 60));
    expect(standingWords({ is: 'being-checked', since, code: 'K7PX' }, now, words).text).toContain(
      '22 novembre 2026',
    );
  });

  it('no other way to pay is offered while a payment may still come, will, or has', () => {
    const offered = Object.entries(standings)
      .filter(([, standing]) => mayPayOtherwise(aBill({ standing })))
      .map(([name]) => name);
    expect(offered).not.toEqual(expect.arrayContaining(['inProgress']));
    expect(offered).not.toEqual(expect.arrayContaining(['beingChecked']));
    expect(offered).not.toEqual(expect.arrayContaining(['paid']));
    expect(offered).not.toEqual(expect.arrayContaining(['by-direct-debit']));
    expect(offered).not.toEqual(expect.arrayContaining(['abandoned']));
    expect(offered).toContain('toPay');
  });
});
