import { DateParts, type DatePart } from '#ui/date-parts/date-parts.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { stepTitleId } from '../step-head.tsx';
import { partsOfText, textOfParts } from './date-parts-text.ts';
import { hintOf, type FieldProps } from './field-props.ts';
import './date-question.css';

export function DateQuestion(props: FieldProps) {
  const { id, draft, error, translator, keyboard } = props;
  const labels = {
    day: translator.t('steps.date.day'),
    month: translator.t('steps.date.month'),
    year: translator.t('steps.date.year'),
  };
  const hint = hintOf(draft.field, props);
  const open = (part: DatePart): void =>
    keyboard?.open({
      id: `${id}-${part}`,
      label: labels[part],
      layout: 'digits',
      read: () => partsOfText(draft.typed.value)[part],
      write: (text) =>
        draft.type(textOfParts({ ...partsOfText(draft.typed.value), [part]: text.slice(0, 4) })),
    });
  return (
    <Stack gap="s">
      {hint && (
        <p class="date-question__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <DateParts
        id={id}
        legendId={stepTitleId}
        labels={labels}
        value={partsOfText(draft.typed.value)}
        onInput={(value) => draft.type(textOfParts(value))}
        onFocusPart={open}
        error={error}
        describedBy={hint ? `${id}-hint` : undefined}
        readOnlyForKeyboard={keyboard !== null}
      />
    </Stack>
  );
}
