import { evaluate } from '../condition/evaluate.ts';
import type { ChecklistItem } from './procedure.ts';
import type { Run } from './run.ts';

/** The items of a list that this run calls for. The run must be settled: its answers are those on the path. */
export const itemsFor = (items: readonly ChecklistItem[], run: Run): readonly ChecklistItem[] =>
  items.filter((item) => !item.when || evaluate(item.when, run.answers, run.today));
