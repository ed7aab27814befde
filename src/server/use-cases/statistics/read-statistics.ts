import { isIsoDate, weekdayIndex } from '#core/calendar/dates.ts';
import type { Statistics } from '../../ports/statistics.ts';
import { refuse, type UseCases } from '../../use-case.ts';

interface Deps {
  readonly statistics: Statistics;
}

export const listStatisticWeeks =
  ({ statistics }: Deps): UseCases['listStatisticWeeks'] =>
  async ({ actor }) => ({ weeks: [...(await statistics.weeks(actor.communeId, actor.queueIds))] });

export const readStatistics =
  ({ statistics }: Deps): UseCases['readStatistics'] =>
  async ({ actor, params: { week } }) => {
    if (!isIsoDate(week) || weekdayIndex(week) !== 0) return refuse('not_found');
    const places = await statistics.read(actor.communeId, week, actor.queueIds);
    return places.length === 0 ? refuse('not_found') : { week, places: [...places] };
  };
