import { describe, expect, it } from 'vitest';
import { promiseKeys } from '#core/ticket/promise.ts';
import type { Words } from './keys.ts';
import { words as ar } from './locales/ar.ts';
import { words as en } from './locales/en.ts';
import { desk } from './locales/fr-desk.ts';
import { words as fr } from './locales/fr.ts';
import { simpler, words as simple } from './locales/fr-simple.ts';

const flat = (words: Words): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).flatMap(([file, sentences]) =>
      Object.entries(sentences).map(([key, text]) => [`${file}.${key}`, text] as const),
    ),
  );

/** A frame around values, and the names of keyboards: no word to translate. */
const letterless = ['common.title', 'resident.keyboard.azerty', 'resident.keyboard.abc', 'steps.place.span'];

const french = flat({ ...fr, desk });
const publicFrench = flat(fr);
const english = flat(en);
const arabic = flat(ar);
const simpleFrench = flat(simple);
const ownSimple = flat(simpler);
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
/** `too_many` is no plural: it has no `too_other`. */
const withoutPlural = (key: string): string => {
  const base = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return french.has(`${base}_other`) ? base : key;
};

it('there are sentences to look at', () => {
  expect(french.size).toBeGreaterThan(250);
});

const basesOf = (words: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...words.keys()].map(withoutPlural))].sort();

describe('the languages', () => {
  it('have the same sentences', () => {
    expect([...english.keys()].sort()).toEqual([...publicFrench.keys()].sort());
    expect([...simpleFrench.keys()].sort()).toEqual([...publicFrench.keys()].sort());
    expect(basesOf(arabic)).toEqual(basesOf(publicFrench));
  });

  it('name the same values', () => {
    for (const [key, text] of publicFrench) {
      expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)]);
      expect([key, placeholders(simpleFrench.get(key) ?? '')]).toEqual([key, placeholders(text)]);
    }
  });

  it('name the same values in Arabic, where a dual or « none » may say its count in a word', () => {
    for (const [key, text] of arabic) {
      const source = publicFrench.get(key) ?? publicFrench.get(`${withoutPlural(key)}_other`) ?? '';
      const free = key === withoutPlural(key) ? [] : ['count'];
      const without = (names: readonly string[]) => names.filter((name) => !free.includes(name));
      expect([key, without(placeholders(text))]).toEqual([key, without(placeholders(source))]);
    }
  });

  it('leave no sentence empty', () => {
    for (const [key, text] of [...french, ...english, ...arabic, ...simpleFrench]) {
      expect([key, text.trim()]).not.toEqual([key, '']);
    }
  });

  it('Arabic has its six plurals wherever French has two', () => {
    const plurals = [...publicFrench.keys()].filter((key) => key.endsWith('_other')).map(withoutPlural);
    for (const key of plurals) {
      for (const form of ['zero', 'one', 'two', 'few', 'many', 'other']) {
        expect(arabic.has(`${key}_${form}`), `${key}_${form}`).toBe(true);
      }
    }
  });

  it('Arabic is written in Arabic', () => {
    const foreign = [...arabic].filter(
      ([, text]) => !/[\u0600-\u06ff]/.test(text.replace(/\{\{\w+\}\}/g, '')),
    );
    expect(foreign.map(([key]) => key)).toEqual(letterless);
  });

  it('français simple says nothing that French says as simply, and both plurals or none', () => {
    expect([...ownSimple].filter(([key, text]) => publicFrench.get(key) === text)).toEqual([]);
    for (const key of ownSimple.keys()) {
      if (key === withoutPlural(key)) continue;
      expect(ownSimple.has(`${withoutPlural(key)}_one`), key).toBe(true);
      expect(ownSimple.has(`${withoutPlural(key)}_other`), key).toBe(true);
    }
  });

  it('français simple keeps to short sentences without parentheses', () => {
    expect(ownSimple.size).toBeGreaterThan(100);
    const hard = [...ownSimple].flatMap(([key, text]) =>
      text
        .split(/(?<=[.?!])[\s\u00a0]+/)
        .filter((sentence) => /[()]/.test(sentence) || sentence.split(/\s+/).length > 15)
        .map((sentence) => [key, sentence]),
    );
    expect(hard).toEqual([]);
  });

  it('have both plurals wherever they have one', () => {
    const plurals = [...french.keys()].filter((key) => key !== withoutPlural(key)).map(withoutPlural);
    expect(plurals.length).toBeGreaterThan(5);
    for (const key of plurals) {
      expect(french.has(`${key}_one`) && french.has(`${key}_other`), key).toBe(true);
      expect(french.has(key), key).toBe(false);
    }
  });
});

const writtenFrench: readonly (readonly [string, string])[] = [...french, ...ownSimple];

describe('French typography', () => {
  it('has curved apostrophes', () => {
    for (const [key, text] of writtenFrench) expect([key, text.includes("'")]).toEqual([key, false]);
  });

  it('has a space that does not break before : ; ? ! » and after «', () => {
    for (const [key, text] of writtenFrench) {
      expect([key, / [:;?!»]|« |\p{L}[;?!»]|«\p{L}/u.test(text)]).toEqual([key, false]);
    }
  });
});

/** The words of promises about people: they may stand in `promise` alone. */
const ofPeople =
  /\bagents?\b|facilitat|conseill(?:er|ère)|quelqu[’']un|\bpersonne ne\b|\bpersonne n[’']|\bsomeone\b|\bsomebody\b|\bnobody\b|\bstaff\b|موظف|(?<!\p{L})(?:لا )?أحدا?(?!\p{L})/iu;

/** Labels of buttons: they promise a touch, not a person. The desk speaks to agents, of agents. */
const labels: readonly string[] = ['common.call'];

/** Whom a bill is shown to, which nobody could agree to unsaid. They promise that it can be seen, never that anyone comes. */
const agreedTo = ['offer', 'title', 'lead', 'sees', 'shown', 'shown-later'].map(
  (key) => `payment.share.${key}`,
);

/** Of the agent who holds the call, to whom a screen is shown and who points at it: said only while the server says that one does. */
const besideAnAgent = (key: string): boolean => /^steps\.(?:together|pointed)\./.test(key);

describe('what the screens promise of people', () => {
  it('every promise of the table has its sentence, and every sentence its promise', () => {
    const parts = /\.(?:title|lead|detail|until|named|beacon|wait)$/;
    const promised = new Set(
      Object.keys(fr.promise).map((key) => withoutPlural(`promise.${key}`).slice(8).replace(parts, '')),
    );
    expect([...promised].sort()).toEqual([...promiseKeys].sort());
    for (const key of promiseKeys) {
      expect(publicFrench.has(`promise.${key}`) || publicFrench.has(`promise.${key}_other`), key).toBe(true);
    }
  });

  it.each([
    ['French', publicFrench],
    ['simple French', simpleFrench],
    ['English', english],
    ['Arabic', arabic],
  ])('no other %s sentence speaks of an agent, of someone or of nobody', (_language, words) => {
    const others = [...words].filter(
      ([key]) =>
        !key.startsWith('promise.') && !besideAnAgent(key) && ![...labels, ...agreedTo].includes(key),
    );
    expect(others.length).toBeGreaterThan(150);
    expect(others.filter(([, text]) => ofPeople.test(text))).toEqual([]);
  });

  it('the rule sees what it should see', () => {
    for (const text of [
      'Un agent arrive.',
      'Quelqu’un vient.',
      'Someone is coming.',
      'Nobody is here.',
      'لا أحد هنا.',
      'موظف قادم إليك',
    ]) {
      expect(ofPeople.test(text)).toBe(true);
    }
  });
});
