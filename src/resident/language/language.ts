import { signal, type ReadonlySignal } from '@preact/signals';
import { sourceLocale, type Locale } from '#core/locale.ts';
import type { Words } from '#i18n/keys.ts';
import { createTranslator, type Translator } from '#i18n/translator.ts';

/** The language on screen. Changing it touches no answer and no step. */
export interface Language {
  readonly translator: ReadonlySignal<Translator>;
  /** The language that could not be fetched; null once another choice succeeds. */
  readonly missing: ReadonlySignal<Locale | null>;
  choose(locale: Locale): Promise<void>;
  /** Back to the language that the page began with. */
  reset(): void;
}

export interface LanguageSource {
  readonly first: Translator;
  readonly load: (locale: Locale) => Promise<Words>;
  /** Told of each change, so that the content's texts follow. */
  readonly onChange: (locale: Locale) => void;
}

export const createLanguage = ({ first, load, onChange }: LanguageSource): Language => {
  const translator = signal(first);
  const missing = signal<Locale | null>(null);
  const known = new Map<Locale, Translator>([[first.locale, first]]);
  let asked: Locale = first.locale;

  const speak = (next: Translator): void => {
    missing.value = null;
    if (translator.peek() === next) return;
    translator.value = next;
    onChange(next.locale);
  };
  const learn = async (locale: Locale): Promise<Translator> => {
    const translatorOf = known.get(locale) ?? createTranslator(locale, await load(locale));
    known.set(locale, translatorOf);
    return translatorOf;
  };

  return {
    translator,
    missing,
    choose: async (locale) => {
      asked = locale;
      try {
        const next = await learn(locale);
        if (asked === locale) speak(next);
      } catch {
        if (asked === locale) missing.value = locale;
      }
    },
    reset: () => {
      asked = first.locale;
      speak(first);
    },
  };
};

/** A phone's own language when we speak it. */
export const localeFrom = (tags: readonly string[], known: readonly Locale[]): Locale => {
  const wanted = tags.map((tag) => tag.slice(0, 2).toLowerCase());
  return (
    known.find((locale) => locale === wanted.find((tag) => known.some((each) => each === tag))) ??
    sourceLocale
  );
};
