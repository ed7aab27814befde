import type { QueueId } from '#core/ids.ts';
import type { Library } from '#core/library.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import type { Countable, CountableProcedure } from '#core/statistics/publish.ts';
import type { CountableWeeks } from '#server/ports/statistics.ts';

/** Where a place publishes no hours: those in which telephones are answered. */
const usualHours: Countable['hours'] = { first: 8, last: 18 };

const procedureOf = ({ id, steps }: Procedure): CountableProcedure => ({
  id,
  steps: steps.map((step) => step.id),
  unfinished: steps.filter(({ kind }) => kind !== 'outcome').map((step) => step.id),
});

/** From the hour in which a place opens first in its week to the one in which it closes last. */
const hoursOf = ({ sites }: Library, queue: QueueId): Countable['hours'] => {
  const spans = Object.values(sites.find(({ queueId }) => queueId === queue)?.hours.weekly ?? {}).flat();
  if (spans.length === 0) return usualHours;
  return {
    first: Math.floor(Math.min(...spans.map(({ from }) => from)) / 60),
    last: Math.ceil(Math.max(...spans.map(({ to }) => to)) / 60) - 1,
  };
};

/** What the commune's own content lets be counted. */
export const countableWeeksOf = (library: Library): CountableWeeks => ({
  of: (commune, queue) =>
    library.commune.id === commune
      ? {
          procedures: library.procedures.map(procedureOf),
          locales: library.locales,
          hours: hoursOf(library, queue),
        }
      : null,
});
