import { directionOf } from '#core/locale.ts';
import type { ProcedureTexts } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import type { Dealings } from '#steps/payment/dealings.ts';
import { StepAction } from '#steps/step-action.tsx';
import type { StepProps } from '#steps/step-props.ts';
import { StepHead } from '#steps/step-head.tsx';
import { StepView } from '#steps/step-view.tsx';
import { Button } from '#ui/button/button.tsx';
import { Pointed } from '#ui/pointed/pointed.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { Split } from '#ui/split/split.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';
import { useDirectory } from '../places/use-directory.ts';
import { InItsLanguage } from '../language/in-its-language.tsx';
import { isPointed } from '#steps/is-pointed.ts';
import { LeadsOn } from './leads-on.tsx';
import { useDealings } from '../payment/use-dealings.tsx';
import type { Walk } from '../visit/visit.ts';

export interface WalkPageProps {
  readonly walk: Walk;
  readonly texts: ProcedureTexts;
  readonly content: Content;
}

/** One step on screen. The parent gives it the step's id as its key, so that each step begins with its own heading. */
export function WalkPage({ walk, texts, content }: WalkPageProps) {
  const { visit, flow, language, kiosk } = useResident();
  const { procedure, step } = walk;
  const draft = visit.draft();
  const together = kiosk?.together.value;
  const counted = step.kind === 'outcome' ? kiosk?.visitCount.model.value : null;
  const stepProps = useStepProps({ walk, texts, content });
  const screen = language.translator.value;
  // Its reader's own language, also on a procedure that exists in French only.
  const pointedWords = {
    text: screen.t('steps.pointed.here'),
    lang: screen.locale,
    dir: directionOf(screen.locale),
  };
  const { dealings, extra, onBack, wrong, coming } = useDealings({ walk, texts, content });
  return (
    <Frame
      title={sentenceOf(procedure, texts, step.titleText)}
      wrong={wrong || (draft?.wrong.value ?? null) !== null}
      onBack={onBack ?? flow.back}
      where={sentenceOf(procedure, texts, procedure.titleText)}
      action={<Action step={step} dealings={dealings} />}
    >
      <InItsLanguage standing={content.texts.standing[procedure.id]}>
        {(translator) =>
          coming ? (
            <Split lead={<StepHead {...stepProps} translator={translator} draft={null} />}>
              <LoadingState label={language.translator.value.t('resident.call.opening')} />
            </Split>
          ) : (
            <>
              <StepView
                {...stepProps}
                translator={translator}
                draft={draft}
                dealings={dealings}
                extra={extra}
                onward={step.kind === 'outcome' && <LeadsOn step={step} content={content} />}
                pointedWords={pointedWords}
              />
              {together && <together.Answers together={together} walk={walk} texts={texts} />}
            </>
          )
        }
      </InItsLanguage>
      {counted && <counted.Satisfaction count={counted} translator={language.translator.value} />}
    </Frame>
  );
}

const useStepProps = ({ walk, texts, content }: WalkPageProps): Omit<StepProps, 'translator' | 'draft'> => {
  const resident = useResident();
  const { visit, flow, kiosk, router, setting, now } = resident;
  const directory = useDirectory(content).state.value;
  return {
    step: walk.step,
    procedure: walk.procedure,
    run: walk.run,
    texts,
    ticked: visit.ticked.value,
    keyboard: kiosk?.keyboard ?? null,
    pointed: kiosk?.together.value?.pointed.value ?? null,
    world: {
      setting,
      now: now.value,
      sites: content.library.sites,
      common: content.texts.common,
      here: kiosk?.site.value?.id ?? null,
      directory: directory.status === 'ready' ? directory.value : null,
      phone: content.library.commune.phone,
    },
    on: {
      next: flow.next,
      change: flow.change,
      tick: visit.tick,
      person: kiosk?.call.press ?? (() => router.go({ at: 'person' })),
    },
  };
};

function Action({ step, dealings }: Pick<StepProps, 'step'> & { readonly dealings: Dealings }) {
  const { flow, router, language, kiosk } = useResident();
  const pointed = kiosk?.together.value?.pointed.value ?? null;
  const translator = language.translator.value;
  if (step.kind !== 'outcome') {
    return (
      <Pointed
        on={isPointed({ pointed }, 'action', 'next')}
        words={{ text: translator.t('steps.pointed.here') }}
      >
        <StepAction step={step} translator={translator} dealings={dealings} onNext={flow.next} />
      </Pointed>
    );
  }
  return (
    <Button wide icon="search" onPress={() => router.go({ at: 'find' })}>
      {translator.t('resident.outcome.another')}
    </Button>
  );
}
