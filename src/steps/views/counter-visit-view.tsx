import type { CounterVisitStep } from '#core/procedure/procedure.ts';
import { Split } from '#ui/split/split.tsx';
import { Places } from '../place/places.tsx';
import { StepHead } from '../step-head.tsx';
import type { StepProps } from '../step-props.ts';

export function CounterVisitView(props: StepProps<CounterVisitStep>) {
  return (
    <Split lead={<StepHead {...props} />}>
      <Places ids={props.step.places} world={props.world} translator={props.translator} />
    </Split>
  );
}
