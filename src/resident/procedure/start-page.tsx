import type { TextsStanding } from '#core/library.ts';
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
import { Frame } from '../frame/frame.tsx';
import { InItsLanguage } from '../language/in-its-language.tsx';
import { useBack } from '../router/use-back.ts';

interface Told {
  readonly procedure: Procedure;
  readonly texts: ProcedureTexts;
}

export interface StartPageProps extends Told {
  readonly standing: TextsStanding | undefined;
}

/** Before the first question: who it is for, how long, what it costs, what to have at hand, and since when that holds. */
export function StartPage({ procedure, texts, standing }: StartPageProps) {
  const title = sentenceOf(procedure, texts, procedure.titleText);
  return (
    <Frame title={title} onBack={useBack()} action={<StartActions procedure={procedure} />}>
      <InItsLanguage standing={standing}>
        {(translator) => <Start procedure={procedure} texts={texts} translator={translator} />}
      </InItsLanguage>
    </Frame>
  );
}

type StartProps = Told & { readonly translator: Translator };

function Start({ procedure, texts, translator }: StartProps) {
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
          <FactNotes {...words} facts={factsOfStep(procedure, texts, keys, [])} />
        </Stack>
      }
    >
      <Facts {...words} />
    </Split>
  );
}

function Facts(words: StartProps & { readonly today: string }) {
  const { procedure, translator } = words;
  const { t } = translator;
  const { whoText, minutes, costText, bringTexts } = procedure.start;
  return (
    <Stack gap="m">
      <SummaryList
        rows={[
          { id: 'who', label: t('resident.start.who'), value: <Sentence {...words} of={whoText} /> },
          {
            id: 'time',
            label: t('resident.start.time'),
            value: t('resident.start.minutes', { count: minutes }),
          },
          { id: 'cost', label: t('resident.start.cost'), value: <Sentence {...words} of={costText} /> },
        ]}
      />
      {bringTexts.length > 0 && (
        <Checklist
          caption={t('resident.start.bring')}
          items={bringTexts.map((key) => ({ id: key, label: <Sentence {...words} of={key} /> }))}
        />
      )}
    </Stack>
  );
}

/** Who comes back to the same procedure goes on where they stopped, unless they want to begin again. */
function StartActions({ procedure }: { readonly procedure: Procedure }) {
  const { visit, flow, language } = useResident();
  const { t } = language.translator.value;
  if (visit.walk.value?.procedure.id !== procedure.id) {
    return (
      <Button kind="main" wide iconEnd="arrow-right" onPress={() => flow.start(procedure)}>
        {t('resident.start.begin')}
      </Button>
    );
  }
  return (
    <Stack gap="s">
      <Button kind="main" wide iconEnd="arrow-right" onPress={flow.resume}>
        {t('resident.start.resume')}
      </Button>
      <Button kind="plain" icon="undo" onPress={() => flow.start(procedure)}>
        {t('resident.start.again')}
      </Button>
    </Stack>
  );
}
