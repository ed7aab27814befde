import type { ChoiceField } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import { Choices, type ChoiceOption } from '#ui/choices/choices.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { FieldError } from '#ui/text-field/field-error.tsx';
import { stepTitleId } from '../step-head.tsx';
import { isPointed } from '../is-pointed.ts';
import { pointedWords } from '../pointed-words.ts';
import type { FieldProps } from './field-props.ts';
import { DateQuestion } from './date-question.tsx';
import { TypedQuestion } from './typed-question.tsx';

/** Every kind of field as it is touched or typed. */
export function QuestionField(props: FieldProps) {
  const { field } = props.draft;
  switch (field.type) {
    case 'choice':
      return <Touched {...props} options={choiceOptions(field, props)} />;
    case 'yes-no':
      return <Touched {...props} options={yesNoOptions(props)} />;
    case 'date':
      return field.precision === 'day' ? <DateQuestion {...props} /> : <TypedQuestion {...props} />;
    case 'integer':
    case 'cents':
    case 'text':
      return <TypedQuestion {...props} />;
  }
}

function Touched({
  id,
  draft,
  error,
  options,
  ...shown
}: FieldProps & { readonly options: readonly ChoiceOption[] }) {
  const errorId = `${id}-error`;
  return (
    <Stack gap="s">
      {error && <FieldError id={errorId}>{error}</FieldError>}
      <Choices
        name={id}
        legendId={stepTitleId}
        options={options.map((option) => ({ ...option, pointed: isPointed(shown, 'choice', option.id) }))}
        pointedWords={pointedWords(shown)}
        value={draft.typed.value || null}
        onChange={draft.type}
        {...(error ? { errorId } : {})}
      />
    </Stack>
  );
}

const choiceOptions = (field: ChoiceField, { procedure, texts }: FieldProps): readonly ChoiceOption[] => {
  const known = field.choices.filter((choice) => !choice.unsure);
  return [...known, ...field.choices.filter((choice) => choice.unsure)].map((choice) => ({
    id: choice.id,
    label: sentenceOf(procedure, texts, choice.labelText),
    hint: choice.hintText === undefined ? undefined : sentenceOf(procedure, texts, choice.hintText),
    unsure: choice.unsure,
  }));
};

const yesNoOptions = ({ translator }: FieldProps): readonly ChoiceOption[] => [
  { id: 'true', label: translator.t('common.yes') },
  { id: 'false', label: translator.t('common.no') },
];
