import type { SplitName } from '#core/statistics/splits.ts';
import { waitBounds } from '#core/statistics/waiting.ts';
import { isLocale } from '#core/locale.ts';
import type { Translator } from '#i18n/translator.ts';
import type { ContentService } from '../services.ts';
import { procedureTitle, stepTitle } from '../step-glance/procedure-title.ts';

const waitLabel = ({ t }: Translator, key: string): string => {
  const at = Number(key.slice(1));
  const [from, to] = [waitBounds[at - 1], waitBounds[at]];
  if (from === undefined) return t('desk.statistics.wait.under', { to: to ?? 0 });
  return to === undefined
    ? t('desk.statistics.wait.over', { from })
    : t('desk.statistics.wait.between', { from, to });
};

/** A key in words: published titles for procedures and steps, the interface's own words for the rest. */
export const labelOf = (
  words: Translator,
  content: ContentService,
  { split, within, key }: { readonly split: SplitName; readonly within: string; readonly key: string },
): string => {
  const { t } = words;
  switch (split) {
    case 'hour':
      return words.timeOfDay(Number(key) * 60);
    case 'language':
      return isLocale(key) ? t(`desk.statistics.language.${key}`) : key;
    case 'wait':
      return waitLabel(words, key);
    case 'subject':
    case 'procedure':
      if (key === 'none') return t('desk.statistics.subject.none');
      return procedureTitle(key, content) ?? t('desk.statistics.gone', { id: key });
    case 'called-at':
    case 'left-at':
      if (key === 'none') return t('desk.statistics.step.none');
      return stepTitle(within, key, content) ?? t('desk.statistics.gone', { id: key });
    default:
      return t(`desk.statistics.${split}.${key}` as 'desk.statistics.became.answered');
  }
};
