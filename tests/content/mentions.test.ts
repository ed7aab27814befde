import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '#core/locale.ts';
import { procedureIn, published } from './compiled.ts';

const compiled = await published();
const ids = compiled.library.procedures.map(({ id }) => id);

const titleOf = (id: string, locale: Locale): string | undefined => {
  const { procedure, texts } = procedureIn(compiled, id);
  const { presented } = compiled.texts[locale];
  return (presented?.[id]?.texts ?? texts[locale])[procedure.titleText];
};

/** The language in which a procedure is shown to who reads `locale`. */
const shownIn = (id: string, locale: Locale): Locale => compiled.texts[locale].standing[id]?.locale ?? 'fr';

const quoted: Readonly<Record<Locale, RegExp>> = {
  fr: /démarche «\s([^»]+)\s»/gu,
  'fr-simple': /démarche «\s([^»]+)\s»/gu,
  en: /procedure “([^”]+)”/gu,
  ar: /الإجراء «([^»]+)»/gu,
};

interface Mention {
  readonly from: string;
  readonly key: string;
  /** The procedure under that title, or the title itself when there is none. */
  readonly to: string;
}

const mentionsIn = (locale: Locale): readonly Mention[] =>
  ids.flatMap((from) =>
    Object.entries(procedureIn(compiled, from).texts[locale]).flatMap(([key, text]) =>
      [...text.matchAll(quoted[shownIn(from, locale)])].map(([, title = '']) => ({
        from,
        key,
        to: ids.find((id) => titleOf(id, shownIn(from, locale)) === title) ?? title,
      })),
    ),
  );

describe('a procedure that another one names', () => {
  it.each(locales)('is published under that very title, in %s', (locale) => {
    expect(mentionsIn(locale).filter(({ to }) => !ids.includes(to))).toEqual([]);
  });

  it('is the same one in every language', () => {
    for (const locale of locales.filter((each) => each !== 'ar')) {
      expect(mentionsIn(locale)).toEqual(mentionsIn('fr'));
    }
  });

  it('is never the one that the person is in', () => {
    expect(mentionsIn('fr').filter(({ from, to }) => from === to)).toEqual([]);
  });

  it('is one touch away where an outcome names it, or a paper to bring there', () => {
    const outcomes = ids.flatMap((from) =>
      procedureIn(compiled, from).procedure.steps.flatMap((step) =>
        step.kind === 'outcome' ? [{ from, step, key: `steps.${step.id}.` }] : [],
      ),
    );
    const named = outcomes.flatMap(({ from, step, key }) =>
      mentionsIn('fr')
        .filter((mention) => mention.from === from && mention.key.startsWith(key))
        .map(({ to }) => ({ from, step: step.id, to, near: step.procedures?.includes(to) ?? false })),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ near }) => !near)).toEqual([]);
  });

  it('is named wherever the next thing to do has a procedure here', () => {
    expect([...new Set(mentionsIn('fr').map(({ from, to }) => `${from} → ${to}`))].sort()).toEqual([
      'birth-certificate → death-certificate',
      'birth-certificate → marriage-certificate',
      'contest-bill → extracurricular-activities',
      'contest-bill → school-canteen',
      'direct-debit → school-canteen',
      'electoral-roll → identity-papers',
      'identity-papers → birth-certificate',
      'pay-family-bill → contest-bill',
      'pay-family-bill → direct-debit',
      'pay-family-bill → school-canteen',
      'school-registration → birth-certificate',
      'school-registration → extracurricular-activities',
      'school-registration → school-canteen',
    ]);
  });
});
