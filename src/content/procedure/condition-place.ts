import type { ConditionFault } from '#core/condition/check.ts';
import type { Constant } from '#core/condition/condition.ts';
import { type Token, tokensOf } from '#core/condition/token.ts';

const isConstant = (token: Token, constant: Constant): boolean => {
  if (typeof constant === 'object') {
    return isConstant(token, 'date' in constant ? constant.date : constant.days) || token.text === 'today';
  }
  if (token.kind === 'integer') return typeof constant === 'number' && token.value === Math.abs(constant);
  return token.kind === 'text' ? token.value === constant : token.text === String(constant);
};

const endsUse = ({ kind, text }: Token): boolean => kind === 'end' || text === '&&' || text === '||';

/** Where a fault stands in a condition's text: under its constant when one is at fault, else under its field. */
export const placeOf = ({ field, constant }: ConditionFault, source: string): number => {
  const tokens = tokensOf(source);
  if ('reason' in tokens) return 0;
  const uses = tokens.flatMap((token, at) => (token.kind === 'name' && token.text === field ? [at] : []));
  for (const at of constant === undefined ? [] : uses) {
    const end = tokens.findIndex((token, nth) => nth > at && endsUse(token));
    const found = tokens
      .slice(at + 1, end)
      .find((token) => constant !== undefined && isConstant(token, constant));
    if (found) return found.offset;
  }
  return tokens[uses[0] ?? -1]?.offset ?? 0;
};
