import { type Figure, isHidden } from '#core/statistics/sums.ts';
import type { WaitSpan } from '#core/statistics/waiting.ts';
import type { Translator } from '#i18n/translator.ts';

export const figureWords = ({ t, number }: Translator, figure: Figure): string => {
  if (isHidden(figure)) return t('desk.statistics.hidden');
  return figure.atLeast ? t('desk.statistics.atLeast', { n: number(figure.n) }) : number(figure.n);
};

export const spanWords = ({ t }: Translator, { from, to }: WaitSpan): string => {
  if (to === null) return t('desk.statistics.wait.over', { from });
  return from === 0
    ? t('desk.statistics.wait.under', { to })
    : t('desk.statistics.wait.between', { from, to });
};
