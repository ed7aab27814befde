import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Guide, Guides } from '#core/guide/guide.ts';
import type { ProcedureTexts } from '#core/procedure/procedure.ts';
import { shownText } from '#core/procedure/words.ts';
import type { Translator } from '#i18n/translator.ts';
import { GuideView } from '#steps/guide/guide-view.tsx';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { LoadingPage } from '../content/loading-page.tsx';
import { ProcedureTiles } from '../find/procedure-tiles.tsx';
import { Frame } from '../frame/frame.tsx';
import { InItsLanguage } from '../language/in-its-language.tsx';
import { useBack } from '../router/use-back.ts';
import { useGuides } from './use-guides.ts';

export interface GuidePageProps {
  readonly content: Content;
  readonly id: string;
}

/** One guide, as the desk and the telephone read it too. */
export function GuidePage({ content, id }: GuidePageProps) {
  const { state, retry } = useGuides(content);
  const guides = state.value;
  switch (guides.status) {
    case 'loading':
      return <LoadingPage />;
    case 'unavailable':
      return <Unavailable onRetry={retry} />;
    case 'ready': {
      const guide = guides.value.guides.find((each) => each.id === id);
      return guide ? <One guide={guide} guides={guides.value} content={content} /> : <Unknown />;
    }
  }
}

function Unavailable({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useResident().language.translator.value;
  return (
    <Frame title={t('guides.title')} onBack={useBack()}>
      <EmptyState level={1} icon="wifi-off" heading={t('guides.unavailable')}>
        <p>{t('guides.unavailable-text')}</p>
        <Button icon="refresh" onPress={onRetry}>
          {t('common.retry')}
        </Button>
      </EmptyState>
    </Frame>
  );
}

function Unknown() {
  const { router, language } = useResident();
  const { t } = language.translator.value;
  return (
    <Frame title={t('guides.title')} onBack={useBack()}>
      <EmptyState level={1} icon="help" heading={t('guides.unknown')}>
        <p>{t('guides.unknown-text')}</p>
        <Button icon="search" onPress={() => router.go({ at: 'find' })}>
          {t('resident.outcome.another')}
        </Button>
      </EmptyState>
    </Frame>
  );
}

interface OneProps {
  readonly guide: Guide;
  readonly guides: Guides;
  readonly content: Content;
}

function One({ guide, guides, content }: OneProps) {
  const texts = guides.texts[guide.id] ?? {};
  return (
    <Frame title={shownText(guide, texts, guide.titleText)} onBack={useBack()}>
      <InItsLanguage standing={guides.standing[guide.id]}>
        {(translator) => <Read guide={guide} texts={texts} translator={translator} content={content} />}
      </InItsLanguage>
    </Frame>
  );
}

interface ReadProps {
  readonly guide: Guide;
  readonly texts: ProcedureTexts;
  readonly translator: Translator;
  readonly content: Content;
}

function Read({ guide, texts, translator, content }: ReadProps) {
  const { now } = useResident();
  return (
    <Split
      lead={
        <Heading focusOnMount lead={shownText(guide, texts, guide.summaryText)}>
          {shownText(guide, texts, guide.titleText)}
        </Heading>
      }
    >
      <GuideView guide={guide} texts={texts} translator={translator} today={todayInParis(now.value)} />
      <Next guide={guide} content={content} />
    </Split>
  );
}

/** What one may do now, in the language of the screen. */
function Next({ guide, content: { library, texts } }: Pick<OneProps, 'guide' | 'content'>) {
  const { t } = useResident().language.translator.value;
  const procedures = library.procedures.filter(({ id }) => guide.procedures.includes(id));
  if (procedures.length === 0) return null;
  return (
    <Stack gap="s">
      <h2>{t('guides.procedures')}</h2>
      <ProcedureTiles procedures={procedures} texts={texts} />
    </Stack>
  );
}
