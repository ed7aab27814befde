import type { ProcedureTexts } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import { StepAction } from '#steps/step-action.tsx';
import type { StepProps } from '#steps/step-props.ts';
import { StepView } from '#steps/step-view.tsx';
import { Button } from '#ui/button/button.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';
import type { Walk } from '../visit/visit.ts';

export interface WalkPageProps {
  readonly walk: Walk;
  readonly texts: ProcedureTexts;
  readonly content: Content;
}

/** One step on screen. The parent gives it the step's id as its key, so that each step begins with its own heading. */
export function WalkPage({ walk, texts, content }: WalkPageProps) {
  const { visit, flow, language } = useResident();
  const { procedure, step } = walk;
  const draft = visit.draft();
  const stepProps = useStepProps({ walk, texts, content });
  return (
    <Frame
      title={sentenceOf(procedure, texts, step.titleText)}
      wrong={(draft?.wrong.value ?? null) !== null}
      onBack={flow.back}
      where={sentenceOf(procedure, texts, procedure.titleText)}
      action={<Action step={step} />}
    >
      <StepView {...stepProps} translator={language.translator.value} draft={draft} />
    </Frame>
  );
}

const useStepProps = ({ walk, texts, content }: WalkPageProps): Omit<StepProps, 'translator' | 'draft'> => {
  const resident = useResident();
  const { visit, flow, kiosk, router, setting, now } = resident;
  return {
    step: walk.step,
    procedure: walk.procedure,
    run: walk.run,
    texts,
    ticked: visit.ticked.value,
    keyboard: kiosk?.keyboard ?? null,
    world: {
      setting,
      now: now.value,
      sites: content.library.sites,
      common: content.texts.common,
      here: kiosk?.site.value?.id ?? null,
    },
    on: {
      next: flow.next,
      change: flow.change,
      tick: visit.tick,
      person: kiosk?.call.press ?? (() => router.go({ at: 'person' })),
    },
  };
};

function Action({ step }: Pick<StepProps, 'step'>) {
  const { flow, router, language } = useResident();
  const translator = language.translator.value;
  if (step.kind !== 'outcome') return <StepAction step={step} translator={translator} onNext={flow.next} />;
  return (
    <Button wide icon="search" onPress={() => router.go({ at: 'find' })}>
      {translator.t('resident.outcome.another')}
    </Button>
  );
}
