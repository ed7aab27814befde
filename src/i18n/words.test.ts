import { describe, expect, it } from 'vitest';
import { promiseKeys } from '#core/ticket/promise.ts';
import type { Words } from './keys.ts';
import { words as en } from './locales/en.ts';
import desk from './locales/fr/desk.json';
import { words as fr } from './locales/fr.ts';

const flat = (words: Words): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).flatMap(([file, sentences]) =>
      Object.entries(sentences).map(([key, text]) => [`${file}.${key}`, text] as const),
    ),
  );

const french = flat({ ...fr, desk });
const publicFrench = flat(fr);
const english = flat(en);
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
const withoutPlural = (key: string): string => key.replace(/_(?:one|other)$/, '');

it('there are sentences to look at', () => {
  expect(french.size).toBeGreaterThan(250);
});

describe('two languages', () => {
  it('have the same sentences', () => {
    expect([...english.keys()].sort()).toEqual([...publicFrench.keys()].sort());
  });

  it('name the same values', () => {
    for (const [key, text] of publicFrench) {
      expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)]);
    }
  });

  it('leave no sentence empty', () => {
    for (const [key, text] of [...french, ...english]) expect([key, text.trim()]).not.toEqual([key, '']);
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

describe('French typography', () => {
  it('has curved apostrophes', () => {
    for (const [key, text] of french) expect([key, text.includes("'")]).toEqual([key, false]);
  });

  it('has a space that does not break before : ; ? ! » and after «', () => {
    for (const [key, text] of french) {
      expect([key, / [:;?!»]|« |\p{L}[;?!»]|«\p{L}/u.test(text)]).toEqual([key, false]);
    }
  });
});

/** The words of promises about people: they may stand in `promise` alone. */
const ofPeople =
  /\bagents?\b|facilitat|conseill(?:er|ère)|quelqu[’']un|\bpersonne ne\b|\bpersonne n[’']|\bsomeone\b|\bsomebody\b|\bnobody\b|\bstaff\b/i;

/** Labels of buttons: they promise a touch, not a person. The desk speaks to agents, of agents. */
const labels: readonly string[] = ['common.call'];

describe('what the screens promise of people', () => {
  it('every promise of the table has its sentence, and every sentence its promise', () => {
    const parts = /\.(?:title|lead|detail|until|named|beacon)$/;
    const promised = new Set(Object.keys(fr.promise).map((key) => withoutPlural(key).replace(parts, '')));
    expect([...promised].sort()).toEqual([...promiseKeys].sort());
    for (const key of promiseKeys) {
      expect(publicFrench.has(`promise.${key}`) || publicFrench.has(`promise.${key}_other`), key).toBe(true);
    }
  });

  it.each([
    ['French', publicFrench],
    ['English', english],
  ])('no other %s sentence speaks of an agent, of someone or of nobody', (_language, words) => {
    const others = [...words].filter(([key]) => !key.startsWith('promise.') && !labels.includes(key));
    expect(others.length).toBeGreaterThan(150);
    expect(others.filter(([, text]) => ofPeople.test(text))).toEqual([]);
  });

  it('the rule sees what it should see', () => {
    for (const text of ['Un agent arrive.', 'Quelqu’un vient.', 'Someone is coming.', 'Nobody is here.']) {
      expect(ofPeople.test(text)).toBe(true);
    }
  });
});
