import type { OfficialSiteStep } from '#core/procedure/procedure.ts';
import { Split } from '#ui/split/split.tsx';
import { StepHead } from '../step-head.tsx';
import type { StepProps } from '../step-props.ts';
import { OfficialSite } from './official-site.tsx';

export function OfficialSiteView(props: StepProps<OfficialSiteStep>) {
  return (
    <Split lead={<StepHead {...props} />}>
      <OfficialSite {...props} {...props.step} />
    </Split>
  );
}
