import { itemsFor } from '#core/procedure/checklist.ts';
import type { ChecklistItem } from '#core/procedure/procedure.ts';
import { Checklist } from '#ui/checklist/checklist.tsx';
import { isPointed } from '../is-pointed.ts';
import { pointedWords } from '../pointed-words.ts';
import { Sentence } from '../sentence.tsx';
import type { StepProps } from '../step-props.ts';

export interface ItemListProps {
  readonly step: StepProps;
  readonly items: readonly ChecklistItem[];
  readonly caption: string;
}

/** The keys of the sentences that a list shows, for the dates of their facts. */
export const itemKeys = (items: readonly ChecklistItem[]): readonly string[] =>
  items.flatMap((item) => [item.labelText, ...(item.hintText === undefined ? [] : [item.hintText])]);

/** The documents or deeds that these answers call for, to be ticked off. */
export function ItemList({ step, items, caption }: ItemListProps) {
  const { procedure, texts, run, translator, ticked, on, pointed = null } = step;
  const words = { procedure, texts, translator, today: run.today };
  return (
    <Checklist
      caption={caption}
      items={itemsFor(items, run).map((item) => ({
        id: item.id,
        label: <Sentence {...words} of={item.labelText} />,
        hint: item.hintText === undefined ? undefined : <Sentence {...words} of={item.hintText} />,
        checked: ticked.includes(item.id),
        pointed: isPointed({ pointed }, 'item', item.id),
      }))}
      onToggle={on.tick}
      pointedWords={pointedWords(step)}
    />
  );
}
