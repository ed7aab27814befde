import type { SiteNotice } from '#contract/schemas/site.ts';
import type { LibraryTexts, Site } from '#core/library.ts';
import { siteWith } from '#core/notice/day-hours.ts';
import { closedUntil, closureAt } from '#core/notice/notice.ts';
import { PhoneLine } from '#steps/place/phone-line.tsx';
import { PlaceCard } from '#steps/place/place-card.tsx';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { Panel } from '#ui/panel/panel.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';
import { GuideLinks } from '../guide/guide-links.tsx';
import { PlaceNotices } from '../notice/place-notices.tsx';
import { usePublicNotices } from '../notice/use-public-notices.ts';
import { useBack } from '../router/use-back.ts';

export function HomePersonPage() {
  const { language, content } = useResident();
  const { t } = language.translator.value;
  const books = content.value;
  return (
    <Frame title={t('resident.person.title')} onBack={useBack()}>
      <Split
        lead={
          <Heading focusOnMount lead={t('resident.person.lead')}>
            {t('resident.person.title')}
          </Heading>
        }
      >
        {books.status === 'ready' && <Ways content={books.value} />}
        {books.status === 'loading' && <LoadingState label={t('resident.content.loading')} />}
        {books.status === 'unavailable' && (
          <EmptyState icon="wifi-off" heading={t('resident.content.unavailable')}>
            <p>{t('resident.content.unavailable-text')}</p>
          </EmptyState>
        )}
      </Split>
    </Frame>
  );
}

function Ways({ content: { library, texts } }: { readonly content: Content }) {
  const { language, now, router, visit } = useResident();
  const translator = language.translator.value;
  const notices = usePublicNotices().value;
  const world = { setting: 'home', now: now.value, common: texts.common } as const;
  return (
    <Stack gap="m">
      <Panel heading={translator.t('resident.person.phone')}>
        <PhoneLine number={library.commune.phone} world={world} translator={translator} />
      </Panel>
      <Button icon="phone" onPress={() => router.go({ at: 'callback' })}>
        {translator.t('payment.callback.title')}
      </Button>
      {library.sites.map((site) => (
        <OneSite
          key={site.id}
          site={site}
          texts={texts}
          notices={notices.filter(({ siteId }) => siteId === site.id)}
        />
      ))}
      <Button icon="map-pin" onPress={() => router.go({ at: 'around' })}>
        {translator.t('places.title')}
      </Button>
      <GuideLinks procedureId={visit.walk.value?.procedure.id ?? null} />
    </Stack>
  );
}

interface OneSiteProps {
  readonly site: Site;
  readonly texts: LibraryTexts;
  readonly notices: readonly SiteNotice[];
}

/** What a site says today stands before the hours that it usually has. */
function OneSite({ site: published, texts, notices }: OneSiteProps) {
  const { language, now } = useResident();
  const site = siteWith(published, notices);
  const closure = closureAt(notices, now.value);
  const hours = site.hoursConfirmed ? site.hours : null;
  return (
    <PlaceCard
      site={site}
      world={{ setting: 'home', now: now.value, common: texts.common }}
      translator={language.translator.value}
      openness={closure && closedUntil(hours, closure.toAt)}
      first={<PlaceNotices notices={notices} />}
      week
    />
  );
}
