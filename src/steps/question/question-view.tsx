import type { QuestionStep } from '#core/procedure/procedure.ts';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import type { StepProps } from '../step-props.ts';
import { StepHead } from '../step-head.tsx';
import { Pointed } from '#ui/pointed/pointed.tsx';
import { isPointed } from '../is-pointed.ts';
import { pointedWords } from '../pointed-words.ts';
import { wrongText } from '../wrong-text.ts';
import { fieldKeys } from './field-keys.ts';
import { QuestionField } from './question-field.tsx';

/** The id under which an error summary finds the field. */
const fieldId = (id: string): string => `field-${id}`;

/** One question, its help, its field. The mistake is said above the question and at the field, in the same words. */
export function QuestionView(props: StepProps<QuestionStep>) {
  const { draft, translator, on } = props;
  const field = props.procedure.fields[props.step.field];
  if (!draft || !field) return null;
  const reason = draft.wrong.value;
  const error = reason ? wrongText(field, reason, translator) : undefined;
  const submit = (event: Event): void => {
    event.preventDefault();
    on.next();
  };
  return (
    <Stack gap="l">
      {error && (
        <ErrorSummary
          heading={translator.t('steps.wrong.heading')}
          attempt={draft.refusals.value}
          errors={[{ fieldId: fieldId(field.id), text: error }]}
        />
      )}
      <form onSubmit={submit} noValidate>
        <Split lead={<StepHead {...props} also={fieldKeys(field)} />}>
          <Pointed thing={field.id} on={isPointed(props, 'field', field.id)} words={pointedWords(props)}>
            <QuestionField {...props} id={fieldId(field.id)} draft={draft} error={error} />
          </Pointed>
        </Split>
        {/* The main action stands outside; this lets the Enter key reach it from any field. */}
        <input type="submit" hidden />
      </form>
    </Stack>
  );
}
