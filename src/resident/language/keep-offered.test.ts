import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { type Loadable, loading, ready } from '#client/models/loadable.ts';
import type { Locale } from '#core/locale.ts';
import { createTranslator } from '#i18n/translator.ts';
import type { Content } from '../app/resident.ts';
import { keepOffered } from './keep-offered.ts';
import { createLanguage } from './language.ts';

const speaking = (first: Locale, locales: readonly Locale[]) => {
  const content = signal<Loadable<Content>>(loading);
  const language = createLanguage({
    first: createTranslator(first, {}),
    load: () => Promise.resolve({}),
    onChange: () => undefined,
  });
  keepOffered(language, content);
  const arrive = (): void => {
    content.value = ready({ library: { locales }, texts: {} } as unknown as Content);
  };
  return { language, arrive };
};

it('a phone keeps its language while nothing is known, and when the commune offers it', async () => {
  const { language, arrive } = speaking('ar', ['fr', 'ar']);
  arrive();
  await Promise.resolve();
  expect(language.translator.value.locale).toBe('ar');
});

it('a language that the commune does not offer gives way to French', async () => {
  const { language, arrive } = speaking('ar', ['fr', 'en']);
  expect(language.translator.value.locale).toBe('ar');
  arrive();
  await new Promise((done) => setTimeout(done));
  expect(language.translator.value.locale).toBe('fr');
});
