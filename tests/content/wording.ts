import { expect, it } from 'vitest';
import type { Locale } from '#core/locale.ts';
import { factsNamed, sentenceOf } from '#core/procedure/words.ts';
import type { Walked } from './walking.ts';

interface Exceptions {
  /** Keys of texts that are the same in both languages: a year, a name. */
  readonly same?: readonly string[];
  /** Keys of sentences that may hold a number of their own. */
  readonly numbered?: readonly string[];
  /** Arrondissements are named, as in « le 18ᵉ », and facts after them. */
  readonly arrondissements?: boolean;
  /** A fact that makes its sentence long: a list of people. */
  readonly longFact?: string;
}

const itSpeaksAll = ({ procedure, texts, written }: Walked, { same = [] }: Exceptions): void => {
  it('every text exists in every language, and differs between French and English', () => {
    expect(written).toEqual(expect.arrayContaining(['fr', 'fr-simple', 'en']));
    expect(Object.keys(texts['fr-simple']).sort()).toEqual(Object.keys(texts.fr).sort());
    expect(Object.keys(texts.en).sort()).toEqual(Object.keys(texts.fr).sort());
    expect(Object.keys(texts.fr).filter((key) => texts.fr[key] === texts.en[key])).toEqual(same);
  });

  it('every sentence reads whole in every language, its facts filled in', () => {
    for (const locale of written) {
      for (const key of Object.keys(texts[locale])) {
        expect(sentenceOf(procedure, texts[locale], key)).toMatch(/^[^{}]{1,300}$/);
      }
    }
  });
};

const arrondissement = /\{[^}]+\}|\b\d{1,2}(?:ᵉʳ|ᵉ|th\b)/g;

/** How each language says that nothing confirmed it. */
const toCheck: Readonly<Record<Locale, string>> = {
  fr: 'à vérifier auprès ',
  'fr-simple': 'à demander ',
  en: 'to be checked ',
  ar: '\u2068يجب التحقق ',
};

const itDatesWhatChanges = ({ procedure, texts, written }: Walked, except: Exceptions): void => {
  const bare = (text: string): string =>
    except.arrondissements === true ? text.replaceAll(arrondissement, '') : text;

  it('every amount, age and delay stands in a fact, never in a sentence', () => {
    for (const locale of written) {
      const loose = Object.entries(texts[locale]).filter(
        ([key, text]) => !key.startsWith('facts.') && /\d/.test(bare(text)),
      );
      expect(loose.map(([key]) => key)).toEqual(except.numbered ?? []);
    }
  });

  it('what no source confirmed is only ever shown as something to check', () => {
    for (const [id, fact] of Object.entries(procedure.facts)) {
      for (const locale of written) {
        const said = texts[locale][fact.valueText] ?? '';
        expect([id, locale, said.startsWith(toCheck[locale])]).toEqual([
          id,
          locale,
          fact.unverified === true,
        ]);
      }
    }
  });
};

/** What every procedure's texts hold to, in every language that it is written in. */
export const itReadsPlainly = (guide: Walked, except: Exceptions = {}): void => {
  const { procedure, texts } = guide;
  itSpeaksAll(guide, except);
  itDatesWhatChanges(guide, except);

  it('français simple has no parentheses', () => {
    const parted = Object.entries(texts['fr-simple']).filter(([, text]) => /[()]/.test(text));
    expect(parted).toEqual([]);
  });

  it('no French sentence is longer than a tired reader can hold', () => {
    for (const key of Object.keys(texts.fr).filter((each) => !each.startsWith('facts.'))) {
      if (except.longFact !== undefined && factsNamed(texts.fr[key] ?? '').includes(except.longFact))
        continue;
      for (const sentence of sentenceOf(procedure, texts.fr, key).split(/(?<=[.?!:])\s/)) {
        const words = sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
        expect(words.length, `${key}: ${sentence}`).toBeLessThanOrEqual(20);
      }
    }
  });
};
