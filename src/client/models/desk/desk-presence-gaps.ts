import { type ReadonlySignal, signal } from '@preact/signals';
import type { SiteCoverWeek } from '#contract/schemas/site.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Instant } from '#core/instant.ts';
import { mondayOf } from '#core/presence/cover.ts';
import type { DeskApi } from '../../api/call.ts';
import { createDeskList, type ListState } from './desk-list.ts';

/** When nobody was present at the sites of this person, one week at a time. */
export interface DeskPresenceGaps {
  readonly list: ReadonlySignal<ListState<SiteCoverWeek>>;
  /** ISO date of the Monday that is shown. */
  readonly monday: ReadonlySignal<string>;
  load(): Promise<void>;
  /** Another week: nothing of the last one stands while it comes. */
  show(monday: string): Promise<void>;
  forget(): void;
}

export const createDeskPresenceGaps = (api: DeskApi, now: () => Instant): DeskPresenceGaps => {
  const monday = signal(mondayOf(todayInParis(now())));
  const { list, load, forget } = createDeskList<SiteCoverWeek>(async () => {
    const answer = await api.call('listPresenceGaps', { query: { week: monday.peek() } });
    return answer.ok ? { ok: true, value: answer.value.sites } : answer;
  }, now);
  return {
    list,
    monday,
    load,
    forget,
    show: async (week) => {
      monday.value = mondayOf(week);
      forget();
      await load();
    },
  };
};
