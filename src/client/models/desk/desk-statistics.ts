import type { ReadonlySignal } from '@preact/signals';
import type { PublishedPlace } from '#contract/schemas/statistics.ts';
import type { Instant } from '#core/instant.ts';
import type { DeskApi } from '../../api/call.ts';
import type { Answer } from '../../api/reply.ts';
import { createDeskList, type ListState } from './desk-list.ts';

/** One published week at one place. */
export interface PlaceFigures extends PublishedPlace {
  /** Its Monday, as an ISO date. */
  readonly week: string;
}

/** Figures without anybody, of the weeks that are over. */
export interface DeskStatistics {
  /** The Mondays of the published weeks, the latest first. */
  readonly weeks: ReadonlySignal<ListState<string>>;
  /** Of the weeks that were asked for last. */
  readonly figures: ReadonlySignal<ListState<PlaceFigures>>;
  load(): Promise<void>;
  /** Other weeks: nothing of the last ones stands while they come. */
  show(weeks: readonly string[]): Promise<void>;
  forget(): void;
}

export const createDeskStatistics = (api: DeskApi, now: () => Instant): DeskStatistics => {
  let asked: readonly string[] = [];

  const weeks = createDeskList<string>(async () => {
    const answer = await api.call('listStatisticWeeks', {});
    return answer.ok ? { ok: true, value: answer.value.weeks } : answer;
  }, now);

  const readWeek = async (week: string): Promise<Answer<readonly PlaceFigures[]>> => {
    const answer = await api.call('readStatistics', { params: { week } });
    if (answer.ok) return { ok: true, value: answer.value.places.map((place) => ({ ...place, week })) };
    return answer;
  };

  const figures = createDeskList<PlaceFigures>(async () => {
    const answers = await Promise.all(asked.map(readWeek));
    const places: PlaceFigures[] = [];
    for (const answer of answers) {
      if (!answer.ok) return answer;
      places.push(...answer.value);
    }
    return { ok: true, value: places };
  }, now);

  return {
    weeks: weeks.list,
    figures: figures.list,
    load: weeks.load,
    show: async (which) => {
      if (which.join() === asked.join() && figures.list.peek().state === 'ready') return;
      asked = which;
      figures.forget();
      await figures.load();
    },
    forget: () => {
      asked = [];
      weeks.forget();
      figures.forget();
    },
  };
};
