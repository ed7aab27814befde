import type { ChecklistItem, Field, Step } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import type { PointTarget } from '#core/together/point.ts';
import type { StepProps } from './step-props.ts';

type Shown = Pick<StepProps, 'step' | 'procedure' | 'texts' | 'translator'>;

const itemsOf = (step: Step): readonly ChecklistItem[] => {
  if (step.kind === 'checklist') return step.items;
  return step.kind === 'outcome' ? step.checklist : [];
};

const choiceName = (field: Field | undefined, id: string, { procedure, texts, translator }: Shown) => {
  if (field?.type === 'yes-no') return translator.t(id === 'true' ? 'common.yes' : 'common.no');
  const choice = field?.type === 'choice' ? field.choices.find((each) => each.id === id) : undefined;
  return choice && sentenceOf(procedure, texts, choice.labelText);
};

/** What is pointed at, in the words that stand on the screen; null when it does not stand there. */
export const pointedName = ({ kind, id }: PointTarget, shown: Shown): string | null => {
  const { step, procedure, texts, translator } = shown;
  switch (kind) {
    case 'action':
      return translator.t(id === 'back' ? 'common.back' : 'steps.pointed.next');
    case 'field': {
      const field = procedure.fields[id];
      return field ? sentenceOf(procedure, texts, field.labelText) : null;
    }
    case 'choice':
      return (
        choiceName(step.kind === 'question' ? procedure.fields[step.field] : undefined, id, shown) ?? null
      );
    case 'item': {
      const item = itemsOf(step).find((each) => each.id === id);
      return item ? sentenceOf(procedure, texts, item.labelText) : null;
    }
  }
};
