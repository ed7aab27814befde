import { holdsAt, noticeIn } from '#core/notice/notice.ts';
import { directionOf } from '#core/locale.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { useResident } from '../app/resident-context.ts';
import type { ResidentKiosk } from '../app/resident.ts';
import { hoursHeading } from './hours-heading.ts';
import './site-notices.css';

interface SiteNoticesProps {
  readonly kiosk: ResidentKiosk;
  readonly atMost?: number;
}

/** What the site's manager has to say today, as the last heartbeat told it; a closure comes first. */
export const SiteNotices = ({ kiosk, atMost = 3 }: SiteNoticesProps) => {
  const { language, now } = useResident();
  const translator = language.translator.value;
  const { t, date, time, locale } = translator;
  const told = kiosk.services.heartbeat.value?.reply.notices ?? [];
  const held = told.filter((notice) => holdsAt(notice, now.value));
  if (held.length === 0) return null;
  return (
    <div class="site-notices">
      {held.slice(0, atMost).map((notice) => {
        const said = noticeIn(notice, locale);
        const until = { date: date(notice.toAt), time: time(notice.toAt) };
        return (
          <Notice
            key={notice.noticeId}
            tone="info"
            icon={notice.closes || notice.hours ? 'clock' : 'info'}
            heading={
              notice.hours
                ? hoursHeading(notice.hours, translator)
                : notice.closes && t('resident.notice.closed', until)
            }
          >
            <p lang={said.locale} dir={directionOf(said.locale)}>
              {said.text}
            </p>
          </Notice>
        );
      })}
    </div>
  );
};
