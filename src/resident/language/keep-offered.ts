import { effect, type ReadonlySignal } from '@preact/signals';
import type { Loadable } from '#client/models/loadable.ts';
import { sourceLocale } from '#core/locale.ts';
import type { Content } from '../app/resident.ts';
import type { Language } from './language.ts';

/** A phone begins in its own language before the commune's are known: one that is not on offer gives way to French. */
export const keepOffered = (language: Language, content: ReadonlySignal<Loadable<Content>>): (() => void) =>
  effect(() => {
    const books = content.value;
    const { locale } = language.translator.value;
    if (books.status === 'ready' && !books.value.library.locales.includes(locale))
      void language.choose(sourceLocale);
  });
