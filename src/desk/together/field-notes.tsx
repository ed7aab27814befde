import { readAnswer } from '#core/procedure/field.ts';
import type { Field, Step } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import type { ShownField, ShownStep } from '#core/together/screen.ts';
import { answerText } from '#steps/answer-text.ts';
import { hasRoom } from './mirrored-draft.ts';
import type { Published } from '../step-glance/procedure-title.ts';
import { useDesk } from '../use-desk.ts';

interface NotesProps {
  readonly published: Published;
  readonly step: Step;
  readonly shown: ShownStep;
}

/** A page to check lists its answers itself, and a field with room for it holds its own mask. */
const saysItself = (step: Step, field: Field | undefined, { shared }: ShownField): boolean =>
  step.kind === 'check' || (step.kind === 'question' && !shared && field !== undefined && hasRoom(field));

/** What stands in the fields of the step, as far as their person lets it be seen, where the mirror does not say it. */
export const FieldNotes = ({ published, step, shown }: NotesProps) => {
  const { fields } = published.procedure;
  const told = shown.fields.filter((held) => !saysItself(step, fields[held.id], held));
  if (told.length === 0) return null;
  return (
    <dl class="screen-fields">
      {told.map((held) => {
        const field = fields[held.id];
        return field && <Note key={held.id} field={field} held={held} published={published} />;
      })}
    </dl>
  );
};

interface NoteProps {
  readonly field: Field;
  readonly held: ShownField;
  readonly published: Published;
}

const Note = ({ field, held: { holds, shared }, published }: NoteProps) => {
  const { t } = useDesk().words;
  const { procedure, texts } = published;
  return (
    <div>
      <dt>{sentenceOf(procedure, texts, field.labelText)}</dt>
      <dd data-holds={holds.is}>
        <bdi>{useValueText(field, holds, published)}</bdi>
        {shared && holds.is === 'value' && (
          <span class="screen-fields__shared"> {t('desk.together.shared')}</span>
        )}
      </dd>
    </div>
  );
};

/** Someone may still be typing: what is no answer yet is shown as typed. */
const useValueText = (field: Field, holds: ShownField['holds'], { procedure, texts }: Published): string => {
  const { words } = useDesk();
  if (holds.is === 'masked') return words.t('desk.together.masked');
  if (holds.is === 'nothing') return words.t('desk.together.noAnswer');
  const reading = readAnswer(field, holds.value);
  return reading.ok ? answerText(field, reading.value, { procedure, texts, say: words }) : holds.value;
};
