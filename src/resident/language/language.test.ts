import { expect, it } from 'vitest';
import { locales, type Locale } from '#core/locale.ts';
import type { WordKey } from '#i18n/keys.ts';
import { createTranslator } from '#i18n/translator.ts';
import { createLanguage, localeFrom } from './language.ts';

const given = (load = (locale: Locale) => Promise.resolve({ common: { hello: locale } })) => {
  const told: Locale[] = [];
  const first = createTranslator('fr', {});
  return { told, language: createLanguage({ first, load, onChange: (locale) => told.push(locale) }) };
};

it('speaks the chosen language once its words are there', async () => {
  const { language, told } = given();
  await language.choose('en');
  expect(language.translator.value.locale).toBe('en');
  expect(told).toEqual(['en']);
});

it('the last touch wins when two languages are chosen quickly', async () => {
  const { language } = given();
  const slow = language.choose('en');
  await language.choose('fr');
  await slow;
  expect(language.translator.value.locale).toBe('fr');
});

it('keeps speaking the former language when the other cannot be fetched, and says which', async () => {
  const { language } = given(() => Promise.reject(new Error('offline')));
  await language.choose('en');
  expect(language.translator.value.locale).toBe('fr');
  expect(language.missing.value).toBe('en');
  await language.choose('fr');
  expect(language.missing.value).toBeNull();
});

it('fetches each language once', async () => {
  let fetched = 0;
  const { language } = given((locale) => {
    fetched += 1;
    return Promise.resolve({ common: { hello: locale } });
  });
  await language.choose('en');
  language.reset();
  await language.choose('en');
  expect(fetched).toBe(1);
});

it('a phone begins in its own first language that we speak, else in French', () => {
  expect(localeFrom(['de-DE', 'en-US', 'fr'], locales)).toBe('en');
  expect(localeFrom(['ar-MA'], locales)).toBe('ar');
  expect(localeFrom(['pt'], locales)).toBe('fr');
});

it('begins with the first screen’s words, and is whole once the others are there', async () => {
  const first = createTranslator('fr', { common: { hello: 'premier' } });
  const load = (locale: Locale) => Promise.resolve({ common: { hello: locale } });
  const told: Locale[] = [];
  const language = createLanguage({ first, firstOnly: true, load, onChange: (to) => told.push(to) });
  expect(language.whole.value).toBe(false);
  await language.complete();
  expect(language.whole.value).toBe(true);
  expect(language.translator.value.t('common.hello' as WordKey)).toBe('fr');
  await language.choose('en');
  language.reset();
  expect(language.translator.value.t('common.hello' as WordKey)).toBe('fr');
  expect(told).toEqual(['en', 'fr']);
});

it('another language, chosen before the rest is there, is whole at once', async () => {
  const first = createTranslator('fr', {});
  const load = (locale: Locale) => Promise.resolve({ common: { hello: locale } });
  const language = createLanguage({ first, firstOnly: true, load, onChange: () => undefined });
  await language.choose('en');
  expect(language.whole.value).toBe(true);
  await language.complete();
  expect(language.translator.value.locale).toBe('en');
});
