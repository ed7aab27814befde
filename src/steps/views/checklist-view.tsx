import { itemsFor } from '#core/procedure/checklist.ts';
import type { ChecklistStep } from '#core/procedure/procedure.ts';
import { Split } from '#ui/split/split.tsx';
import { StepHead } from '../step-head.tsx';
import type { StepProps } from '../step-props.ts';
import { itemKeys, ItemList } from './item-list.tsx';

export function ChecklistView(props: StepProps<ChecklistStep>) {
  const { step, run, translator } = props;
  return (
    <Split lead={<StepHead {...props} also={itemKeys(itemsFor(step.items, run))} />}>
      <ItemList step={props} items={step.items} caption={translator.t('steps.checklist.caption')} />
    </Split>
  );
}
