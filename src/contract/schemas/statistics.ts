import * as v from 'valibot';
import { splitNames } from '#core/statistics/splits.ts';
import { count, day, queueId } from './base.ts';

/** The Monday of a week, as an ISO date. */
export const week = day;

/** `few`: under five, or a number that would give such a one away. */
const shown = v.union([count, v.literal('few')]);

const key = v.pipe(v.string(), v.maxLength(80));

export const publishedSplit = v.object({
  split: v.picklist(splitNames),
  /** The cell of another split that this one divides; empty for what divides all calls, or all visits. */
  within: key,
  total: shown,
  cells: v.array(v.object({ key, n: shown })),
});

/** One week at one place; it never changes again. */
export const publishedPlace = v.object({ queueId, splits: v.array(publishedSplit) });
export type PublishedPlace = v.InferOutput<typeof publishedPlace>;
