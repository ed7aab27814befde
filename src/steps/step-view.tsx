import type { Step } from '#core/procedure/procedure.ts';
import { QuestionView } from './question/question-view.tsx';
import type { StepProps } from './step-props.ts';
import { BillView } from './views/bill-view.tsx';
import { CheckView } from './views/check-view.tsx';
import { ChecklistView } from './views/checklist-view.tsx';
import { CounterVisitView } from './views/counter-visit-view.tsx';
import { InformationView } from './views/information-view.tsx';
import { OfficialSiteView } from './views/official-site-view.tsx';
import { OutcomeView } from './views/outcome-view.tsx';
import { PaymentView } from './views/payment-view.tsx';
import { SubmissionView } from './views/submission-view.tsx';
import './step-view.css';

/** One step on screen. Mirrored at the desk it is the same step, and nothing in it can be touched. */
export function StepView(props: StepProps) {
  if (!props.mirrored) return <ViewOf {...props} />;
  return (
    <fieldset class="mirrored-step" disabled>
      <ViewOf {...props} keyboard={null} />
    </fieldset>
  );
}

type PropsOf<K extends Step['kind']> = StepProps<Extract<Step, { kind: K }>>;

/** TypeScript narrows the step but not the props that hold it; this is the one place that says so. */
const as = <K extends Step['kind']>(props: StepProps, _kind: K): PropsOf<K> => props as PropsOf<K>;

function ViewOf(props: StepProps) {
  const { kind } = props.step;
  switch (kind) {
    case 'question':
      return <QuestionView {...as(props, kind)} />;
    case 'information':
      return <InformationView {...as(props, kind)} />;
    case 'checklist':
      return <ChecklistView {...as(props, kind)} />;
    case 'official-site':
      return <OfficialSiteView {...as(props, kind)} />;
    case 'counter-visit':
      return <CounterVisitView {...as(props, kind)} />;
    case 'check':
      return <CheckView {...as(props, kind)} />;
    case 'bill':
      return <BillView {...as(props, kind)} />;
    case 'payment':
      return <PaymentView {...as(props, kind)} />;
    case 'submission':
      return <SubmissionView {...as(props, kind)} />;
    case 'outcome':
      return <OutcomeView {...as(props, kind)} />;
  }
}
