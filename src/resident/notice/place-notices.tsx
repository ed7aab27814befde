import type { SiteNotice } from '#contract/schemas/site.ts';
import { holdsAt, noticeIn } from '#core/notice/notice.ts';
import { directionOf } from '#core/locale.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { useResident } from '../app/resident-context.ts';
import { hoursHeading } from './hours-heading.ts';
import './site-notices.css';

/** What one site says, for someone at home: what holds now, and the closures to come with their days. */
export function PlaceNotices({ notices }: { readonly notices: readonly SiteNotice[] }) {
  const { language, now } = useResident();
  const translator = language.translator.value;
  const { t, date, time, locale } = translator;
  if (notices.length === 0) return null;
  const heading = (notice: SiteNotice): string | false => {
    if (notice.hours) return hoursHeading(notice.hours, translator);
    if (!notice.closes) return false;
    const to = { date: date(notice.toAt), time: time(notice.toAt) };
    return holdsAt(notice, now.value)
      ? t('resident.notice.closed', to)
      : t('resident.notice.closing', {
          ...to,
          fromDate: date(notice.fromAt),
          fromTime: time(notice.fromAt),
        });
  };
  return (
    <div class="site-notices">
      {notices.map((notice) => {
        const said = noticeIn(notice, locale);
        return (
          <Notice
            key={notice.noticeId}
            tone="info"
            icon={notice.closes || notice.hours ? 'clock' : 'info'}
            heading={heading(notice)}
          >
            <p lang={said.locale} dir={directionOf(said.locale)}>
              {said.text}
            </p>
          </Notice>
        );
      })}
    </div>
  );
}
