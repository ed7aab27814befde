import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { Field, Step } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import type { ContentService } from '../services.ts';
import { publishedProcedure, type Published, ledTo, type LedTo } from './procedure-title.ts';

/** What stands on the resident's screen, as far as published content tells: never an answer, chosen or typed. */
export type Glance =
  | { readonly is: 'loading' }
  | { readonly is: 'home' }
  | { readonly is: 'unknown' }
  | { readonly is: 'start'; readonly procedure: string; readonly changed: boolean }
  | {
      readonly is: 'step';
      readonly procedure: string;
      readonly title: string;
      readonly body: readonly string[];
      readonly lines: readonly string[];
      readonly kind: Step['kind'];
      readonly leadsOn: LedTo | null;
      /** For a question: what is asked for; a typed answer is not shown. */
      readonly asks: Field['type'] | null;
      /** Another version is published now than the one on the resident's screen. */
      readonly changed: boolean;
    };

const fieldOf = (step: Step, { procedure }: Published): Field | null =>
  step.kind === 'question' ? (procedure.fields[step.field] ?? null) : null;

const linesOf = (step: Step, published: Published): readonly string[] => {
  const say = (key: string): string => sentenceOf(published.procedure, published.texts, key);
  const field = fieldOf(step, published);
  if (field?.type === 'choice') return field.choices.map((choice) => say(choice.labelText));
  if (step.kind === 'checklist') return step.items.map((item) => say(item.labelText));
  if (step.kind === 'outcome') return step.nextTexts.map(say);
  return [];
};

export const glanceAt = (ticket: DeskTicket, content: ContentService): Glance => {
  if (ticket.procedureId === null) return { is: 'home' };
  if (!content.library.value || !content.texts.value) return { is: 'loading' };
  const published = publishedProcedure(ticket.procedureId, content);
  if (!published) return { is: 'unknown' };
  const { procedure, texts } = published;
  const say = (key: string): string => sentenceOf(procedure, texts, key);
  const changed = procedure.version !== ticket.procedureVersion;
  if (ticket.stepId === null) return { is: 'start', procedure: say(procedure.titleText), changed };
  const step = procedure.steps.find((one) => one.id === ticket.stepId);
  if (!step) return { is: 'unknown' };
  return {
    is: 'step',
    procedure: say(procedure.titleText),
    title: say(step.titleText),
    body: step.bodyTexts.map(say),
    lines: linesOf(step, published),
    kind: step.kind,
    leadsOn: ledTo(step, content),
    asks: fieldOf(step, published)?.type ?? null,
    changed,
  };
};
