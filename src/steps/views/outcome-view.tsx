import { itemsFor } from '#core/procedure/checklist.ts';
import type { OutcomeStep } from '#core/procedure/procedure.ts';
import { Panel } from '#ui/panel/panel.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { Sentence } from '../sentence.tsx';
import { StepHead } from '../step-head.tsx';
import type { StepProps } from '../step-props.ts';
import { HumanWays } from './human-ways.tsx';
import { itemKeys, ItemList } from './item-list.tsx';
import { OfficialSite } from './official-site.tsx';
import './outcome-view.css';

/** The end of a walk: what it comes to, what happens next, what to bring, what else may follow, and always a human way on. */
export function OutcomeView(props: StepProps<OutcomeStep>) {
  const { step, run, translator } = props;
  const items = itemsFor(step.checklist, run);
  // Whoever is in the wrong procedure wants the right one first; whoever is at the end of theirs, what it takes.
  const isElsewhere = step.result === 'not-here';
  return (
    <Split lead={<StepHead {...props} also={[...step.nextTexts, ...itemKeys(items)]} />}>
      <Stack gap="l">
        {props.extra}
        {isElsewhere && props.onward}
        {step.nextTexts.length > 0 && <Next {...props} />}
        {items.length > 0 && (
          <ItemList step={props} items={items} caption={translator.t('steps.checklist.caption')} />
        )}
        {step.officialSite && <OfficialSite {...props} {...step.officialSite} />}
        {!isElsewhere && props.onward}
        <HumanWays {...props} />
      </Stack>
    </Split>
  );
}

function Next({ step, procedure, texts, run, translator }: StepProps<OutcomeStep>) {
  const words = { procedure, texts, translator, today: run.today };
  return (
    <Panel heading={translator.t('steps.outcome.next')}>
      <ol class="outcome__next">
        {step.nextTexts.map((key) => (
          <li key={key}>
            <Sentence {...words} of={key} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
