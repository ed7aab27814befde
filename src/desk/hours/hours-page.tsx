import type { Refusal } from '#client/models/desk/refusal.ts';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { DeskPage } from '../frame/desk-page.tsx';
import { ListStale } from '../frame/list-stale.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { usePolled } from '../frame/use-polled.ts';
import { sitesOf } from '../site/sites-of.ts';
import { useDesk } from '../use-desk.ts';
import { publishedSite } from './site-of.ts';
import { SiteHoursCard } from './site-hours-card.tsx';
import './hours-page.css';

/** What the kiosks and phones promise of each site's hours now: the published week, and what changes it. */
export const HoursPage = () => {
  const { services, session, words } = useDesk();
  const { t } = words;
  const { notices } = services;
  usePolled(notices.load);
  const list = notices.list.value;
  const library = services.content.library.value;
  const sites = sitesOf(session.value).flatMap(({ siteId }) => publishedSite(library, siteId) ?? []);
  return (
    <DeskPage heading={t('desk.hours.heading')} lead={t('desk.hours.lead')}>
      {list.state === 'refused' && <NoticesUnread refusal={list.refusal} />}
      {list.state === 'ready' && list.stale && <ListStale readAt={list.readAt} />}
      {library === null && <LoadingState label={t('desk.hours.loading')} />}
      {library !== null && sites.length === 0 && (
        <EmptyState icon="clock" heading={t('desk.hours.empty.heading')}>
          <p>{t('desk.hours.empty.text')}</p>
        </EmptyState>
      )}
      {sites.map((site) => (
        <SiteHoursCard
          key={site.id}
          site={site}
          notices={list.state === 'ready' ? list.items.filter(({ siteId }) => siteId === site.id) : null}
        />
      ))}
    </DeskPage>
  );
};

/** The published hours stand all the same: what misses is what changes them. Nothing was written that could be lost. */
const NoticesUnread = ({ refusal }: { readonly refusal: Refusal }) => {
  const { t } = useDesk().words;
  if (refusal.code !== 'offline') return <PlainRefusal refusal={refusal} of="reading" />;
  return (
    <Notice tone="wrong" icon="wifi-off" role="alert" heading={t('desk.plain.offline')}>
      {t('desk.hours.offline')}
    </Notice>
  );
};
