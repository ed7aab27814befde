import { sourceLocale } from '#core/locale.ts';
import { type ReportedPage, reportScreens } from '#core/report/report.ts';
import type { ReportablePages } from '#server/ports/content-reports.ts';
import type { Content } from './content.ts';

const holds = (list: readonly { readonly id: string }[], id: string): boolean =>
  list.some((each) => each.id === id);

const stepOf = ({ library }: Content, { id, stepId }: ReportedPage): boolean => {
  const procedure = library.procedures.find((each) => each.id === id);
  return procedure !== undefined && (stepId === null || holds(procedure.steps, stepId));
};

const known = (content: Content, page: ReportedPage): boolean => {
  if (page.kind === 'procedure') return stepOf(content, page);
  if (page.stepId !== null) return false;
  switch (page.kind) {
    case 'life-event':
      return holds(content.library.lifeEvents, page.id);
    case 'place':
      return holds(content.directory[sourceLocale].places, page.id);
    case 'guide':
      return holds(content.guides[sourceLocale].guides, page.id);
    case 'screen':
      return (reportScreens as readonly string[]).includes(page.id);
  }
};

/** The pages of this content, and the product's own. */
export const reportableOf = (content: Content): ReportablePages => ({
  has: (commune, page) => commune === content.library.commune.id && known(content, page),
});
