import type { LibraryTexts } from '#core/library.ts';
import type { Procedure, ProcedureTexts } from '#core/procedure/procedure.ts';
import { factsOfStep, sentenceOf } from '#core/procedure/words.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Translator } from '#i18n/translator.ts';
import { FactNotes } from '#steps/fact-notes.tsx';
import { Sentence } from '#steps/sentence.tsx';
import { Button } from '#ui/button/button.tsx';
import { Checklist } from '#ui/checklist/checklist.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';
import { useResident } from '../app/resident-context.ts';
import { KeptNote } from '../draft/kept-note.tsx';
import { type KeptHere, useKeptWalk } from '../draft/use-kept-walk.ts';
import { Frame } from '../frame/frame.tsx';
import { GuideLinks } from '../guide/guide-links.tsx';
import { InItsLanguage } from '../language/in-its-language.tsx';
import { useBack } from '../router/use-back.ts';
import { PagesInFrench } from './pages-in-french.tsx';

interface Told {
  readonly procedure: Procedure;
  readonly texts: ProcedureTexts;
}

export interface StartPageProps extends Told {
  /** The texts of all, among which are its standing and its name in the reader's language. */
  readonly library: LibraryTexts;
}

/** Before the first question: who it is for, how long, what it costs, what to have at hand, and since when that holds. */
export function StartPage({ procedure, texts, library }: StartPageProps) {
  const title = sentenceOf(procedure, texts, procedure.titleText);
  const kept = useKeptWalk(procedure);
  return (
    <Frame
      title={title}
      onBack={useBack()}
      action={<StartActions procedure={procedure} kept={kept.walk.value !== null} />}
    >
      <InItsLanguage
        standing={library.standing[procedure.id]}
        opening={<PagesInFrench procedure={procedure} texts={library} />}
      >
        {(translator) => <Start procedure={procedure} texts={texts} translator={translator} kept={kept} />}
      </InItsLanguage>
      <GuideLinks procedureId={procedure.id} />
    </Frame>
  );
}

type StartProps = Told & { readonly translator: Translator; readonly kept: KeptHere };

function Start({ procedure, texts, translator, kept }: StartProps) {
  const { now } = useResident();
  const words = { procedure, texts, translator, today: todayInParis(now.value) };
  const { start, summaryText } = procedure;
  const keys = [summaryText, start.whoText, start.costText, ...start.bringTexts];
  return (
    <Split
      lead={
        <Stack gap="m">
          <Heading focusOnMount lead={<Sentence {...words} of={summaryText} />}>
            {sentenceOf(procedure, texts, procedure.titleText)}
          </Heading>
          {kept.walk.value && (
            <KeptNote procedure={procedure} texts={texts} kept={kept.walk.value} onErase={kept.erase} />
          )}
          <FactNotes {...words} facts={factsOfStep(procedure, texts, keys, [])} />
        </Stack>
      }
    >
      <Facts {...words} />
    </Split>
  );
}

function Facts(words: Omit<StartProps, 'kept'> & { readonly today: string }) {
  const { procedure, translator } = words;
  const { t } = translator;
  const { setting } = useResident();
  const { whoText, minutes, costText, bringTexts } = procedure.start;
  return (
    <Stack gap="m">
      <SummaryList
        rows={[
          { id: 'who', label: t('visit.start.who'), value: <Sentence {...words} of={whoText} /> },
          {
            id: 'time',
            label: t('visit.start.time'),
            value: t('visit.start.minutes', { count: minutes }),
          },
          { id: 'cost', label: t('visit.start.cost'), value: <Sentence {...words} of={costText} /> },
          ...(setting === 'home'
            ? [{ id: 'kept', label: t('visit.draft.row'), value: t('visit.draft.row-text') }]
            : []),
        ]}
      />
      {bringTexts.length > 0 && (
        <Checklist
          caption={t('visit.start.bring')}
          items={bringTexts.map((key) => ({ id: key, label: <Sentence {...words} of={key} /> }))}
        />
      )}
    </Stack>
  );
}

interface StartActionsProps {
  readonly procedure: Procedure;
  /** This device kept a walk: its own note holds the way on. */
  readonly kept: boolean;
}

/** Who comes back to the same procedure goes on where they stopped, unless they want to begin again. */
function StartActions({ procedure, kept }: StartActionsProps) {
  const { visit, flow, language } = useResident();
  const { t } = language.translator.value;
  const here = visit.walk.value?.procedure.id === procedure.id;
  if (!here && !kept) {
    return (
      <Button kind="main" wide iconEnd="arrow-right" onPress={() => flow.start(procedure)}>
        {t('visit.start.begin')}
      </Button>
    );
  }
  return (
    <Stack gap="s">
      {here && (
        <Button kind="main" wide iconEnd="arrow-right" onPress={flow.resume}>
          {t('visit.start.resume')}
        </Button>
      )}
      <Button kind="plain" icon="undo" onPress={() => flow.start(procedure)}>
        {t('visit.start.again')}
      </Button>
    </Stack>
  );
}
