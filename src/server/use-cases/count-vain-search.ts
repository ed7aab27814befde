import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { CountableTerms, VainSearches } from '../ports/vain-searches.ts';
import type { UseCases } from '../use-case.ts';

/** A word that the commune did not publish is dropped unread: no caller can leave a name here. */
export const countVainSearch =
  ({
    vainSearches,
    countable,
  }: {
    vainSearches: VainSearches;
    countable: CountableTerms;
  }): UseCases['countVainSearch'] =>
  async ({ params: { communeId }, body: { locale, terms }, now }) => {
    const known = [...new Set(terms)].filter((term) => countable.has(communeId, locale, term));
    await vainSearches.count(communeId, todayInParis(now), locale, known);
    return {};
  };
