import type { PublicReport } from '#contract/schemas/report.ts';
import { listed } from '#core/procedure/listed.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Content } from '../app/resident.ts';

/** The page in words; null for one that is no longer published. */
export const pageName = (
  { kind, id }: PublicReport['page'],
  { library, texts }: Content,
  { t }: Translator,
): string | null => {
  switch (kind) {
    case 'procedure': {
      const shown = library.procedures.find((each) => each.id === id);
      const words = listed(texts, id).texts;
      return shown && words ? sentenceOf(shown, words, shown.titleText) : null;
    }
    case 'life-event':
      return texts.common[`lifeEvent.${id}`] ?? null;
    case 'screen':
      return t('report.page.screen');
    case 'place':
      return t('report.page.place');
    case 'guide':
      return t('report.page.guide');
  }
};
