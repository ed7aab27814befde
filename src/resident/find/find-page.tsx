import { useEffect } from 'preact/hooks';
import { Heading } from '#ui/heading/heading.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { VisuallyHidden } from '#ui/visually-hidden/visually-hidden.tsx';
import { useSignal } from '@preact/signals';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';
import { LegalLinks } from '../legal/legal-links.tsx';
import { useBack } from '../router/use-back.ts';
import { fetchKeptPayment, keptPayment } from './kept-payment-door.ts';
import { fetchKeptDrafts, keptDrafts } from './kept-drafts-door.ts';
import { LifeEvents } from './life-events.tsx';
import { fetchNearNotices, nearNotices } from './near-notices-door.ts';
import { fetchResults, results } from './results-door.ts';
import { SiteNotices } from '../notice/site-notices.tsx';
import { SearchField } from './search-field.tsx';

/** Where a need becomes a procedure or a place: by a situation of life, or by a word. */
export function FindPage({ content }: { readonly content: Content }) {
  const { kiosk, language, setting, visit, services } = useResident();
  const { t } = language.translator.value;
  const back = useBack();
  // It stands before there is anything to count: a status that comes together with its words is not read out.
  const count = useSignal<number | null>(null);
  useEffect(fetchResults, []);
  useEffect(() => fetchKeptPayment(services.keptPayment()), []);
  const area = kiosk ? null : (visit.around.value.area ?? null);
  useEffect(() => fetchNearNotices(area !== null), [area]);
  useEffect(() => fetchKeptDrafts((services.drafts?.ids().length ?? 0) > 0), []);
  const searching = visit.search.value.trim() !== '';
  return (
    <Frame title={t('resident.find.title')} onBack={setting === 'kiosk' ? back : undefined}>
      <Split
        lead={
          <Stack gap="l">
            <Heading focusOnMount lead={t('resident.find.lead')}>
              {t('resident.find.title')}
            </Heading>
            {kiosk && <SiteNotices kiosk={kiosk} />}
            {area !== null && nearNotices.value && (
              <nearNotices.value.NearNotices content={content} area={area} />
            )}
            <SearchField />
            <VisuallyHidden role="status">
              {count.value === null ? '' : t('resident.find.found', { count: count.value })}
            </VisuallyHidden>
          </Stack>
        }
      >
        {keptPayment.value && <keptPayment.value.KeptPayment />}
        {keptDrafts.value && <keptDrafts.value.KeptDraftList content={content} />}
        {searching ? (
          <Searching content={content} onCount={(found) => (count.value = found)} />
        ) : (
          <LifeEvents content={content} />
        )}
        <LegalLinks />
      </Split>
    </Frame>
  );
}

interface SearchingProps {
  readonly content: Content;
  readonly onCount: (found: number | null) => void;
}

/** The first screen shows situations; what finds by words comes after it, with its own words. */
function Searching({ content, onCount }: SearchingProps) {
  const { language, visit } = useResident();
  const words = visit.search.value;
  useEffect(fetchResults, [words]);
  const loaded = results.value;
  if (!loaded || !language.whole.value) {
    return <LoadingState label={language.translator.value.t('resident.content.loading')} />;
  }
  return <loaded.Results content={content} question={words} onCount={onCount} />;
}
