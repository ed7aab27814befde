import { describe, expect, it } from 'vitest';
import { entriesOf, guideEntries } from '#client/search/entries.ts';
import { locales } from '#core/locale.ts';
import { shownText } from '#core/procedure/words.ts';
import { published } from './compiled.ts';

const compiled = await published();
const raw = /[{}]|\*\*/;

/** Every text that a list, a title or a search shows or reads, where no fact can carry its own date. */
const shownIn = (locale: (typeof locales)[number]): readonly string[] => {
  const { library } = compiled;
  const texts = compiled.texts[locale];
  const guides = compiled.guides[locale];
  const told = [
    ...library.procedures.map((each) => ({ each, words: texts.procedures[each.id] })),
    ...guides.guides.map((each) => ({ each, words: guides.texts[each.id] })),
  ];
  const entries = entriesOf(library, texts, compiled.directory[locale], guides);
  return [
    ...told.flatMap(({ each, words }) => [
      shownText(each, words, each.titleText),
      shownText(each, words, each.summaryText),
    ]),
    ...entries.flatMap(({ names, ...entry }) => [...Object.values(entry), ...names]),
    ...Object.values(texts.common),
    ...Object.values(texts.synonyms).flat(),
  ];
};

const guideFinderReads = (): readonly string[] =>
  guideEntries(compiled.guides.fr).flatMap(({ title, summary, steps }) => [title, summary, steps]);

describe('a title, a summary and what a search reads', () => {
  it.each(locales)('are whole sentences, their facts filled in, in %s', (locale) => {
    const texts = shownIn(locale);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => raw.test(text))).toEqual([]);
  });

  it('are so for the desk’s own search', () => {
    expect(guideFinderReads().filter((text) => raw.test(text))).toEqual([]);
  });
});

it('no text anywhere is written with stars for bold, which nothing draws', () => {
  const all = locales.flatMap((locale) => [
    ...Object.values(compiled.texts[locale].procedures).flatMap((each) => Object.values(each)),
    ...Object.values(compiled.guides[locale].texts).flatMap((each) => Object.values(each)),
  ]);
  expect(all.filter((text) => text.includes('**'))).toEqual([]);
});
