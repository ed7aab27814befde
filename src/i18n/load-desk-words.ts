import { sourceLocale } from '#core/locale.ts';
import type { Words } from './keys.ts';
import { loadWords } from './load-words.ts';

/** The desk speaks French only, and mirrors a resident's screen in French. */
export const loadDeskWords = async (): Promise<Words> => {
  const [shared, { default: desk }] = await Promise.all([
    loadWords(sourceLocale),
    import('./locales/fr/desk.json'),
  ]);
  return { ...shared, desk };
};
