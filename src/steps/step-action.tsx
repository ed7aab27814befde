import type { Step } from '#core/procedure/procedure.ts';
import type { WordKey } from '#i18n/keys.ts';
import type { Translator } from '#i18n/translator.ts';
import { Button } from '#ui/button/button.tsx';

const labels: Readonly<Record<Exclude<Step['kind'], 'outcome'>, WordKey>> = {
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
  readonly onNext: () => void;
}

/** The one main action of a step; an outcome has none, it is the end. */
export function StepAction({ step, translator, onNext }: StepActionProps) {
  if (step.kind === 'outcome') return null;
  return (
    <Button kind="main" wide iconEnd="arrow-right" onPress={onNext}>
      {translator.t(labels[step.kind])}
    </Button>
  );
}
