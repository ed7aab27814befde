import type { Procedure, ProcedureTexts, Step } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import { leadsOnText } from '#steps/leads-on-text.ts';
import type { ContentService } from '../services.ts';

export interface Published {
  readonly procedure: Procedure;
  readonly texts: ProcedureTexts;
}

/** A procedure as published now, with its words; null when it is not, or when content has not come yet. */
export const publishedProcedure = (procedureId: string | null, content: ContentService): Published | null => {
  const procedure = content.library.value?.procedures.find((one) => one.id === procedureId);
  const texts = procedureId === null ? undefined : content.texts.value?.procedures[procedureId];
  return procedure && texts ? { procedure, texts } : null;
};

export const procedureTitle = (procedureId: string | null, content: ContentService): string | null => {
  const published = publishedProcedure(procedureId, content);
  return published && sentenceOf(published.procedure, published.texts, published.procedure.titleText);
};

/** What the end of a procedure offers its person to open next, and under which words. */
export interface LedTo {
  readonly heading: ReturnType<typeof leadsOnText>;
  readonly titles: readonly string[];
}

/** The procedures that a step leads on to, as far as they are published now; null where there are none. */
export const ledTo = (step: Step, content: ContentService): LedTo | null => {
  if (step.kind !== 'outcome') return null;
  const titles = (step.procedures ?? []).flatMap((id) => procedureTitle(id, content) ?? []);
  return titles.length === 0 ? null : { heading: leadsOnText(step), titles };
};

export const stepTitle = (
  procedureId: string | null,
  stepId: string | null,
  content: ContentService,
): string | null => {
  const published = publishedProcedure(procedureId, content);
  const step = published?.procedure.steps.find((one) => one.id === stepId);
  return published && step ? sentenceOf(published.procedure, published.texts, step.titleText) : null;
};
