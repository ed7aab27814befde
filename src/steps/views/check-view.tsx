import { answersOn, pathOf } from '#core/procedure/path.ts';
import type { CheckStep } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import { Split } from '#ui/split/split.tsx';
import { SummaryList, type SummaryRow } from '#ui/summary-list/summary-list.tsx';
import { answerText } from '../answer-text.ts';
import { StepHead } from '../step-head.tsx';
import { isPointed } from '../is-pointed.ts';
import { pointedWords } from '../pointed-words.ts';
import type { StepProps } from '../step-props.ts';

/** Every answer on the path, each with its way back. */
export function CheckView(props: StepProps<CheckStep>) {
  return (
    <Split lead={<StepHead {...props} />}>
      <SummaryList rows={rowsOf(props)} />
    </Split>
  );
}

const rowsOf = (props: StepProps): readonly SummaryRow[] => {
  const { procedure, run, texts, translator, on, mirrored } = props;
  return answersOn(pathOf(procedure, run), run).flatMap(({ step, field: id, answer }) => {
    const field = procedure.fields[id];
    if (!field) return [];
    const label = sentenceOf(procedure, texts, field.labelText);
    const action = {
      label: translator.t('steps.check.change'),
      describe: label,
      onPress: () => on.change(step.id),
    };
    return [
      {
        id,
        label,
        value: answerText(field, answer, { procedure, texts, say: translator }),
        action: mirrored ? undefined : action,
        pointed: isPointed(props, 'field', id) ? pointedWords(props) : undefined,
      },
    ];
  });
};
