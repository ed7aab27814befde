import type { InformationStep } from '#core/procedure/procedure.ts';
import { StepHead } from '../step-head.tsx';
import type { StepProps } from '../step-props.ts';

export function InformationView(props: StepProps<InformationStep>) {
  return <StepHead {...props} />;
}
