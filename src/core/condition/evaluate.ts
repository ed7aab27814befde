import { addDays } from '../calendar/dates.ts';
import type { Comparator, Condition, Constant } from './condition.ts';

/** What a condition may see: answers by field, and no other. */
export type Seen = Readonly<Record<string, string | number | boolean>>;

type Value = string | number | boolean;

const valueOf = (constant: Constant, today: string): Value => {
  if (typeof constant !== 'object') return constant;
  return 'date' in constant ? constant.date : addDays(today, constant.days);
};

const answerTo = (field: string, seen: Seen): Value | undefined =>
  Object.hasOwn(seen, field) ? seen[field] : undefined;

const holds = (answer: Value, by: Comparator, to: Value): boolean => {
  if (typeof answer !== typeof to) return false;
  switch (by) {
    case '==':
      return answer === to;
    case '!=':
      return answer !== to;
    case '<':
      return answer < to;
    case '<=':
      return answer <= to;
    case '>':
      return answer > to;
    case '>=':
      return answer >= to;
  }
};

/**
 * Whether a condition holds for what was answered so far. An unanswered field makes every comparison with it false,
 * `!=` and `in` included, so that nobody is led by a question they were not asked; `!(a == "x")` is then true, since
 * `!` only turns round what it is given. `today` is an ISO date, and dates compare as texts.
 */
export const evaluate = (condition: Condition, seen: Seen, today: string): boolean => {
  switch (condition.op) {
    case 'and':
      return condition.all.every((each) => evaluate(each, seen, today));
    case 'or':
      return condition.all.some((each) => evaluate(each, seen, today));
    case 'not':
      return !evaluate(condition.of, seen, today);
    case 'constant':
      return condition.value;
    case 'answered':
      return answerTo(condition.field, seen) !== undefined;
    case 'compare': {
      const answer = answerTo(condition.field, seen);
      return answer !== undefined && holds(answer, condition.by, valueOf(condition.to, today));
    }
    case 'in': {
      const answer = answerTo(condition.field, seen);
      return answer !== undefined && condition.list.some((each) => answer === valueOf(each, today));
    }
  }
};
