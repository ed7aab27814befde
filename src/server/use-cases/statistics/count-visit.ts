import type { Countable } from '#core/statistics/publish.ts';
import type { CountedVisit, WeeklyCount } from '#core/statistics/splits.ts';
import { weekOf } from '#core/statistics/week.ts';
import type { CountableWeeks, Statistics } from '../../ports/statistics.ts';
import type { UseCases } from '../../use-case.ts';

interface Deps {
  readonly statistics: Statistics;
  readonly countableWeeks: CountableWeeks;
}

/** Whoever left for the agent whom they had called did not give up; that they called is counted with the calls. */
export const cellsOfVisit = ({
  procedureId: id,
  stepId,
  ended,
  mode,
  opinion,
}: CountedVisit): readonly WeeklyCount[] => {
  const left = ended === 'left';
  const one = (split: WeeklyCount['split'], within: string, key: string): WeeklyCount => {
    return { split, within, key, n: 1 };
  };
  return [
    one('procedure', '', id),
    one('mode', '', mode),
    one('ended', id, left ? 'left' : 'through'),
    ...(left ? [one('left-at', id, stepId)] : []),
    one('opinion', id, opinion ?? 'unsaid'),
  ];
};

const isPublished = (countable: Countable | null, { procedureId, stepId }: CountedVisit): boolean => {
  const procedure = countable?.procedures.find(({ id }) => id === procedureId);
  return procedure !== undefined && procedure.steps.includes(stepId);
};

/** Ids that the commune does not publish are dropped unread: no kiosk can leave a word of its own here. */
export const countVisit =
  ({ statistics, countableWeeks }: Deps): UseCases['countVisit'] =>
  async ({ actor: { communeId, queueId }, body, now }) => {
    if (!isPublished(countableWeeks.of(communeId, queueId), body)) return {};
    await statistics.add(communeId, { week: weekOf(now), queueId }, cellsOfVisit(body));
    return {};
  };
