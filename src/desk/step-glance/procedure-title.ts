import type { Procedure, ProcedureTexts, Step } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
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

/** The titles of the procedures that a step leads on to, as far as they are published now. */
export const titlesLedTo = (step: Step, content: ContentService): readonly string[] =>
  step.kind === 'outcome' ? (step.procedures ?? []).flatMap((id) => procedureTitle(id, content) ?? []) : [];

export const stepTitle = (
  procedureId: string | null,
  stepId: string | null,
  content: ContentService,
): string | null => {
  const published = publishedProcedure(procedureId, content);
  const step = published?.procedure.steps.find((one) => one.id === stepId);
  return published && step ? sentenceOf(published.procedure, published.texts, step.titleText) : null;
};
