import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { sourceLocale, type Locale } from '#core/locale.ts';
import type { Words } from '#i18n/keys.ts';
import { createTranslator, type Translator } from '#i18n/translator.ts';

/** The language on screen. Changing it touches no answer and no step. */
export interface Language {
  readonly translator: ReadonlySignal<Translator>;
  /** The language that could not be fetched; null once another choice succeeds. */
  readonly missing: ReadonlySignal<Locale | null>;
  /** False while it has the words of the first screen alone: no later screen may speak yet. */
  readonly whole: ReadonlySignal<boolean>;
  /** Fetches what the first screen did without. Rejects when it can't be had. */
  complete(): Promise<void>;
  choose(locale: Locale): Promise<void>;
  /** Speaks another language than the screen's, for texts that are in it; the screen's own until its words are there. */
  speakerOf(locale: Locale): Translator;
  /** Back to the language that the page began with. */
  reset(): void;
}

export interface LanguageSource {
  readonly first: Translator;
  /** `first` was made of the first screen's words alone. */
  readonly firstOnly?: boolean;
  readonly load: (locale: Locale) => Promise<Words>;
  /** Told of each change, so that the content's texts follow. */
  readonly onChange: (locale: Locale) => void;
}

export const createLanguage = ({ first, firstOnly = false, load, onChange }: LanguageSource): Language => {
  const translator = signal(first);
  const lacking = signal(firstOnly);
  const missing = signal<Locale | null>(null);
  const known = new Map<Locale, Translator>(firstOnly ? [] : [[first.locale, first]]);
  let asked: Locale = first.locale;

  const speak = (next: Translator): void => {
    missing.value = null;
    const before = translator.peek();
    if (before === next) return;
    translator.value = next;
    if (before.locale !== next.locale) onChange(next.locale);
  };
  const learn = async (locale: Locale): Promise<Translator> => {
    const translatorOf = known.get(locale) ?? createTranslator(locale, await load(locale));
    known.set(locale, translatorOf);
    return translatorOf;
  };

  const learnt = signal(0);
  const sought = new Set<Locale>();
  const seek = async (locale: Locale): Promise<void> => {
    sought.add(locale);
    try {
      await learn(locale);
      learnt.value += 1;
    } catch {
      sought.delete(locale);
    }
  };

  return {
    translator,
    missing,
    whole: computed(() => !lacking.value || translator.value !== first),
    complete: async () => {
      const whole = await learn(first.locale);
      batch(() => {
        lacking.value = false;
        if (translator.peek() === first) translator.value = whole;
      });
    },
    choose: async (locale) => {
      asked = locale;
      try {
        const next = await learn(locale);
        if (asked === locale) speak(next);
      } catch {
        if (asked === locale) missing.value = locale;
      }
    },
    speakerOf: (locale) => {
      void learnt.value;
      const speaker = known.get(locale);
      if (!speaker && !sought.has(locale)) void seek(locale);
      return speaker ?? translator.value;
    },
    reset: () => {
      asked = first.locale;
      speak(known.get(first.locale) ?? first);
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
