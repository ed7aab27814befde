import { factsOfStep } from '#core/procedure/words.ts';
import { Heading } from '#ui/heading/heading.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { FactNotes } from './fact-notes.tsx';
import { Sentence, Sentences } from './sentence.tsx';
import type { StepProps } from './step-props.ts';
import './step-head.css';

export const stepTitleId = 'step-title';

/** The step's title, its help, and the dates of the facts that they name. `also` adds keys of sentences shown below. */
export function StepHead(props: StepProps & { readonly also?: readonly string[] }) {
  const { step, procedure, texts, run, translator, mirrored, also = [] } = props;
  const words = { procedure, texts, translator, today: run.today };
  const keys = [step.titleText, ...step.bodyTexts, ...also];
  return (
    <Stack gap="m">
      <Heading
        key={step.id}
        level={mirrored ? 2 : 1}
        id={stepTitleId}
        focusOnMount={!mirrored && !props.draft?.wrong.value}
      >
        <Sentence {...words} of={step.titleText} />
      </Heading>
      {step.bodyTexts.length > 0 && (
        <div class="step-head__help">
          <Sentences {...words} keys={step.bodyTexts} />
        </div>
      )}
      <FactNotes {...words} facts={factsOfStep(procedure, texts, keys, step.facts)} />
    </Stack>
  );
}
