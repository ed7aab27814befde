import type { DeskReport, PublicReport } from '#contract/schemas/report.ts';
import { type ReportScreen, reportScreens } from '#core/report/report.ts';
import type { Translator } from '#i18n/translator.ts';
import type { ContentService, DeskServices } from '../services.ts';
import { procedureTitle, stepTitle, publishedProcedure } from '../step-glance/procedure-title.ts';

type Page = PublicReport['page'];

const isScreen = (id: string): id is ReportScreen => (reportScreens as readonly string[]).includes(id);

/** The page in words; of one that is no longer published, its id. */
export const pageWords = (
  { kind, id, stepId }: Page,
  { content, further }: Pick<DeskServices, 'content' | 'further'>,
  { t }: Translator,
): string => {
  switch (kind) {
    case 'procedure': {
      const title = procedureTitle(id, content) ?? id;
      const step = stepTitle(id, stepId, content);
      return step === null ? title : `${title} › ${step}`;
    }
    case 'life-event':
      return content.texts.value?.common[`lifeEvent.${id}`] ?? id;
    case 'screen':
      return t('desk.reports.page.screen', { name: isScreen(id) ? t(`desk.reports.screen.${id}`) : id });
    case 'place':
      return t('desk.reports.page.place', { name: further.placeName(id) ?? id });
    case 'guide':
      return t('desk.reports.page.guide', { name: further.guideTitle(id) ?? id });
  }
};

/** Who answers for a page: the service that owns the procedure, or whoever edits the rest. */
export const ownerWords = ({ page }: Pick<DeskReport, 'page'>, content: ContentService, { t }: Translator) =>
  (page.kind === 'procedure' ? publishedProcedure(page.id, content)?.procedure.owner : null) ??
  t('desk.reports.editor');

/** The version on line is another than the one that was reported: perhaps it was mended already. */
export const isNewerNow = ({ page, version }: DeskReport, content: ContentService): boolean => {
  const now =
    page.kind === 'procedure'
      ? publishedProcedure(page.id, content)?.procedure.version
      : content.library.value?.version;
  return now !== undefined && now !== version;
};
