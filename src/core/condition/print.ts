import type { Condition, Constant } from './condition.ts';

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const constant = (value: Constant): string => {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  if ('date' in value) return `date(${quoted(value.date)})`;
  if (value.days === 0) return 'today';
  return `today ${value.days < 0 ? '-' : '+'} days(${Math.abs(value.days)})`;
};

const part = (condition: Condition): string =>
  condition.op === 'and' || condition.op === 'or'
    ? `(${printCondition(condition)})`
    : printCondition(condition);

/** CEL's `!` binds more tightly than a comparison. */
const negated = (condition: Condition): string =>
  condition.op === 'compare' || condition.op === 'in' ? `(${printCondition(condition)})` : part(condition);

/** The condition in CEL's syntax; reading it again gives the same tree. */
export const printCondition = (condition: Condition): string => {
  switch (condition.op) {
    case 'and':
      return condition.all.map(part).join(' && ');
    case 'or':
      return condition.all.map(part).join(' || ');
    case 'not':
      return `!${negated(condition.of)}`;
    case 'compare':
      return `${condition.field} ${condition.by} ${constant(condition.to)}`;
    case 'in':
      return `${condition.field} in [${condition.list.map(constant).join(', ')}]`;
    case 'answered':
      return `answered(${condition.field})`;
    case 'constant':
      return String(condition.value);
  }
};
