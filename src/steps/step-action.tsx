import type { Step } from '#core/procedure/procedure.ts';
import { isRecordStep, type RecordStep } from '#core/procedure/record.ts';
import type { WordKey } from '#i18n/keys.ts';
import type { Translator } from '#i18n/translator.ts';
import { Button } from '#ui/button/button.tsx';
import type { Dealings } from './payment/dealings.ts';
import { BillAction, PaymentAction, SubmissionAction } from './payment/dealings-action.tsx';

const labels: Readonly<Record<Exclude<Step['kind'], 'outcome' | RecordStep['kind']>, WordKey>> = {
  question: 'steps.action.continue',
  information: 'steps.action.continue',
  checklist: 'steps.action.continue',
  'official-site': 'steps.action.continue',
  'counter-visit': 'steps.action.continue',
  check: 'steps.action.confirm',
};

export interface StepActionProps {
  readonly step: Step;
  readonly translator: Translator;
  readonly dealings?: Dealings;
  readonly onNext: () => void;
}

/** The one main action of a step; an outcome has none, it is the end. */
export function StepAction({ step, translator, dealings = {}, onNext }: StepActionProps) {
  if (step.kind === 'outcome') return null;
  if (isRecordStep(step)) return <DealingsAction dealings={dealings} translator={translator} />;
  return (
    <Button kind="main" wide iconEnd="arrow-right" onPress={onNext}>
      {translator.t(labels[step.kind])}
    </Button>
  );
}

function DealingsAction({
  dealings: { bill, payment, submission },
  translator,
}: {
  readonly dealings: Dealings;
  readonly translator: Translator;
}) {
  if (bill) return <BillAction bill={bill} translator={translator} />;
  if (payment) return <PaymentAction pay={payment} translator={translator} />;
  return submission ? <SubmissionAction submission={submission} translator={translator} /> : null;
}
