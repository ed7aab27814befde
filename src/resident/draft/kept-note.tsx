import { useSignal } from '@preact/signals';
import { directionOf } from '#core/locale.ts';
import type { Procedure, ProcedureTexts } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { EraseQuestion } from './erase-question.tsx';
import type { KeptWalk } from './kept-draft.ts';

export interface KeptNoteProps {
  readonly procedure: Procedure;
  readonly texts: ProcedureTexts;
  readonly kept: KeptWalk;
  readonly onErase: () => void;
}

/** Says that a walk was left here, since when, and what of it changed meanwhile; the way on stands here, before all else. */
export function KeptNote({ procedure, texts, kept, onErase }: KeptNoteProps) {
  const { language, flow } = useResident();
  const { t, date, locale } = language.translator.value;
  const asks = useSignal(false);
  return (
    // It may stand within a procedure that is shown in French: its own words are the screen's.
    <div lang={locale} dir={directionOf(locale)}>
      <Notice tone="info" icon="clock" heading={t('visit.draft.since', { date: date(kept.savedAt) })}>
        <Stack gap="s">
          {kept.change === null && <p>{t('visit.draft.kept')}</p>}
          <Changed procedure={procedure} texts={texts} kept={kept} />
          <Button kind="main" wide iconEnd="arrow-right" onPress={() => flow.start(procedure, kept)}>
            {t('visit.start.resume')}
          </Button>
          {asks.value ? (
            <EraseQuestion onYes={onErase} onNo={() => (asks.value = false)} />
          ) : (
            <Button kind="plain" icon="trash" onPress={() => (asks.value = true)}>
              {t('resident.finish.home')}
            </Button>
          )}
        </Stack>
      </Notice>
    </div>
  );
}

function Changed({ procedure, texts, kept: { change } }: Omit<KeptNoteProps, 'onErase'>) {
  const { language } = useResident();
  const { t } = language.translator.value;
  if (change === null) return null;
  if (change.is === 'gone') return <p>{t('visit.draft.gone')}</p>;
  const step = procedure.steps.find(({ id }) => id === change.step);
  return step ? (
    <p>{t(`visit.draft.${change.is}`, { step: sentenceOf(procedure, texts, step.titleText) })}</p>
  ) : null;
}
