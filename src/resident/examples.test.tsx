// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { directionOf, type Locale, locales } from '#core/locale.ts';
import { promiseKeys } from '#core/ticket/promise.ts';
import { loadWords } from '#i18n/load-words.ts';
import { ExampleScreen } from './examples/example-screen.tsx';
import { examples } from './examples.tsx';
import type { ScreenExample } from './examples/screen-example.ts';

afterEach(cleanup);

const wordsOf = new Map(
  await Promise.all(locales.map(async (locale) => [locale, await loadWords(locale)] as const)),
);

const drawn = async (example: ScreenExample, locale: Locale): Promise<Element> => {
  const words = wordsOf.get(locale) ?? {};
  const { container } = render(
    <ExampleScreen example={example} locale={locale} words={words} loadWords={loadWords} />,
  );
  const whole = example.name.match(/loading|starting|erasing/) ? 'main' : 'h1';
  await waitFor(() => expect(container.querySelector(whole)).not.toBeNull(), { timeout: 5_000 });
  return container;
};

it('there are examples to look at, each under a name of its own', () => {
  expect(examples.length).toBeGreaterThan(90);
  expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
});

it('every promise about a call has its screen', () => {
  const pictured = examples.map(({ name }) => name).join(' ');
  for (const key of promiseKeys.filter((each) => each.startsWith('call.'))) {
    expect(pictured).toContain(`kiosk-call-${key.slice('call.'.length)}`);
  }
});

describe.each(examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
  it('says whole sentences in every language, and one heading of the first level', async () => {
    for (const locale of locales) {
      const container = await drawn(example, locale);
      expect(container.textContent).not.toMatch(
        /\{\{|undefined|NaN|(?:common|legal|problem|promise|resident|steps)\.[a-z]/,
      );
      expect(container.querySelectorAll('h1').length).toBeLessThanOrEqual(1);
      expect(document.title).toMatch(/Côte à côte$/);
      expect(document.documentElement.lang).toBe(locale);
      expect(document.documentElement.dir).toBe(directionOf(locale));
      cleanup();
    }
  });

  it('has the person one touch away, wherever a visit can be', async () => {
    const container = await drawn(example, 'fr');
    const outside = /enrolment|starting|erasing/.test(example.name);
    expect(container.querySelectorAll('.call-bar')).toHaveLength(outside ? 0 : 1);
  });
});
