import { addDays } from '#core/calendar/dates.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { VainSearches } from '../ports/vain-searches.ts';
import type { UseCases } from '../use-case.ts';

const daysBack = 90;

export const listVainSearches =
  ({ vainSearches }: { vainSearches: VainSearches }): UseCases['listVainSearches'] =>
  async ({ actor, now }) => {
    const since = addDays(todayInParis(now), -daysBack);
    return { since, searches: [...(await vainSearches.since(actor.communeId, since))] };
  };
