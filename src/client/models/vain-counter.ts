import type { Locale } from '#core/locale.ts';
import type { ResidentApi } from '../api/call.ts';

/** Tells of searches that ended with nothing, by published words alone; see search/decision-vain-searches.md. */
export interface VainCounter {
  /** Sends at once or never: nothing of a search is kept, so what finds no network is not counted. */
  count(terms: readonly string[], locale: Locale): void;
  /** From here on it counts. */
  start(api: ResidentApi): void;
}

export const createVainCounter = (): VainCounter => {
  let api: ResidentApi | null = null;
  return {
    count: (terms, locale) => {
      void api?.call('countVainSearch', { body: { locale, terms: [...terms] } });
    },
    start: (by) => {
      api = by;
    },
  };
};
