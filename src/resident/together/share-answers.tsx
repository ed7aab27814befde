import { answersOn, fieldsAsked } from '#core/procedure/path.ts';
import type { Field, ProcedureTexts } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import { isOpenToSee } from '#core/together/mask.ts';
import { Button } from '#ui/button/button.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Walk } from '../visit/visit.ts';
import type { TogetherModel } from './shown-together.ts';
import './share-answers.css';

export interface ShareAnswersProps {
  readonly together: TogetherModel;
  readonly walk: Walk;
  readonly texts: ProcedureTexts;
}

/** The fields of this step that an agent does not see. */
const hiddenOn = ({ step, path, run, procedure }: Walk): readonly Field[] => {
  const lists = step.kind === 'check' || step.kind === 'submission';
  const ids = lists ? answersOn(path, run).map(({ field }) => field) : fieldsAsked(step);
  return ids.flatMap((id) => procedure.fields[id] ?? []).filter((field) => !isOpenToSee(field));
};

/** One "oui" for each answer that the agent does not see; each can be taken back. */
export function ShareAnswers({ together, walk, texts }: ShareAnswersProps) {
  const { language } = useResident();
  const { t } = language.translator.value;
  const hidden = hiddenOn(walk);
  if (together.sharing.value === 'no' || hidden.length === 0) return null;
  return (
    <div class="share-answers" role="group" aria-label={t('steps.together.choose')}>
      <p class="share-answers__words">{t('steps.together.choose')}</p>
      <Stack row gap="s">
        {hidden.map((field) => (
          <Button
            key={field.id}
            icon={together.shared.value.has(field.id) ? 'check' : 'eye'}
            pressed={together.shared.value.has(field.id)}
            onPress={() => together.toggle(field.id)}
          >
            {hidden.length === 1
              ? t('steps.together.share-one')
              : t('steps.together.share', { field: sentenceOf(walk.procedure, texts, field.labelText) })}
          </Button>
        ))}
      </Stack>
    </div>
  );
}
