import { describe, expect, it } from 'vitest';
import { factsNamed } from '#core/procedure/words.ts';
import { locales } from '#core/locale.ts';
import { published } from './compiled.ts';

const { agentParts, directory, guides, library, texts } = await published();
const { fr } = guides;
const ids = fr.guides.map(({ id }) => id);

describe('the guides of the commune', () => {
  it('are at least ten, each with a part for agents of the same version', () => {
    expect(ids.length).toBeGreaterThanOrEqual(10);
    expect(agentParts.map(({ id, version }) => [id, version])).toEqual(
      fr.guides.map(({ id, version }) => [id, version]),
    );
  });

  it('are whole in English, in Arabic where they are about bills, and French stands in elsewhere', () => {
    const writtenIn = (locale: (typeof locales)[number]): readonly string[] =>
      ids.filter((id) => guides[locale].standing[id]?.locale === locale);
    expect(writtenIn('en')).toEqual(ids);
    expect(writtenIn('ar')).toEqual(['contest-overpayment', 'direct-debit-help', 'which-bill']);
    expect(writtenIn('fr-simple')).toEqual(['contest-overpayment', 'this-kiosk', 'which-bill']);
    for (const id of ids.filter((each) => !writtenIn('ar').includes(each)))
      expect(guides.ar.texts[id]).toEqual(fr.texts[id]);
  });

  it('say the facts of a procedure in the very words of that procedure', () => {
    const words = (locale: 'fr' | 'en') => texts[locale].procedures['pay-family-bill']?.['facts.kept'];
    for (const locale of ['fr', 'en'] as const)
      expect(guides[locale].texts['which-bill']?.['facts.kept']).toBe(words(locale));
    const lent = library.procedures.find(({ id }) => id === 'pay-family-bill')?.facts['kept'];
    expect(fr.guides.find(({ id }) => id === 'which-bill')?.facts['kept']).toEqual(lent);
  });

  it('have every fact that a sentence names, in every language', () => {
    for (const locale of locales)
      for (const { id, facts, sections } of guides[locale].guides)
        for (const key of sections.flatMap(({ answerTexts }) => answerTexts))
          for (const named of factsNamed(guides[locale].texts[id]?.[key] ?? '{none}')) {
            expect(Object.keys(facts)).toContain(named);
            expect(guides[locale].texts[id]?.[facts[named]?.valueText ?? '']).toBeTruthy();
          }
  });

  it('help with procedures of this commune, and every procedure about bills has one', () => {
    const known = library.procedures.map(({ id }) => id);
    const helped = fr.guides.flatMap(({ procedures }) => procedures);
    expect(helped.filter((id) => !known.includes(id))).toEqual([]);
    for (const id of ['pay-family-bill', 'contest-bill', 'direct-debit', 'school-canteen'])
      expect(helped).toContain(id);
  });
});

describe('what is for agents alone', () => {
  const open = JSON.stringify([guides, library, texts, directory]);

  it('stands in nothing that a kiosk or a phone is sent', () => {
    const kept = agentParts.flatMap((part) =>
      [...part.checkTexts, ...part.pitfallTexts].map((key) => part.texts[key] ?? ''),
    );
    expect(kept.length).toBeGreaterThan(30);
    expect(kept.filter((text) => open.includes(text))).toEqual([]);
  });

  it('names no number without its source and its date; those that nobody gave are left to the town hall', () => {
    const lines = agentParts.flatMap((part) => part.lines.map(({ number }) => ({ part, number })));
    expect(lines.filter(({ number }) => number === null).length).toBeGreaterThan(5);
    for (const { part, number } of lines.filter((each) => each.number !== null))
      expect(part.facts[number ?? '']).toMatchObject({ source: expect.stringMatching(/^https:/) as string });
    const said = agentParts.flatMap((part) =>
      Object.entries(part.texts).flatMap(([key, text]) => (key.includes('facts.') ? [] : [text])),
    );
    expect(said.filter((text) => /\d{2}(?:[ .]\d{2}){3,}/.test(text))).toEqual([]);
  });
});
