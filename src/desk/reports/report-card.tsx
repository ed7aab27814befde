import { useMemo, useRef } from 'preact/hooks';
import type { DeskReport } from '#contract/schemas/report.ts';
import { Button } from '#ui/button/button.tsx';
import { Chip } from '#ui/chip/chip.tsx';
import { useKeptFocus } from '../frame/use-kept-focus.ts';
import { useDesk } from '../use-desk.ts';
import { isNewerNow, pageWords } from './page-words.ts';
import { createReplying, type Replying } from './replying.ts';
import { ReplyForm } from './reply-form.tsx';
import { ReplyRefused } from './reply-refused.tsx';

/** All that said the same of one page, and what its owner does about it. */
export const ReportCard = ({ report }: { readonly report: DeskReport }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const box = useRef<HTMLLIElement>(null);
  const headingId = `report-${report.reportId}`;
  useKeptFocus(box, () => document.getElementById(headingId));
  const replying = useMemo(
    () => createReplying(services.reports, report.reportId),
    [services, report.reportId],
  );
  return (
    <li class="report-card desk-card" ref={box} aria-labelledby={headingId}>
      <h3 class="report-card__page" id={headingId} tabIndex={-1}>
        {pageWords(report.page, services, words)}
      </h3>
      <p class="report-card__reason">{t(`report.reason.${report.reason}`)}</p>
      <Facts report={report} />
      {replying.to.value === null ? (
        <Ways report={report} replying={replying} />
      ) : (
        <ReplyForm replying={replying} prefix={report.reportId} />
      )}
      {replying.refusal.value && <ReplyRefused refusal={replying.refusal.value} />}
    </li>
  );
};

const Facts = ({ report }: { readonly report: DeskReport }) => {
  const { services, words } = useDesk();
  const { t, date } = words;
  const { state, origin, times, firstOn, lastOn, locale } = report;
  return (
    <p class="report-card__facts">
      <Chip tone={state === 'received' ? 'info' : 'plain'}>{t(`desk.reports.state.${state}`)}</Chip>
      {isNewerNow(report, services.content) && <Chip tone="warn">{t('desk.reports.newer')}</Chip>}
      {locale !== words.locale && (
        <Chip tone="plain" icon="languages">
          {t(`desk.language.${locale}`)}
        </Chip>
      )}
      <span>{t(`desk.reports.by.${origin}`, { count: times })}</span>
      <span>
        {firstOn === lastOn
          ? t('desk.reports.on', { date: date(firstOn) })
          : t('desk.reports.between', { from: date(firstOn), to: date(lastOn) })}
      </span>
    </p>
  );
};

interface WaysProps {
  readonly report: DeskReport;
  readonly replying: Replying;
}

const Ways = ({ report, replying }: WaysProps) => {
  const { t } = useDesk().words;
  const busy = replying.busy.value;
  return (
    <div class="report-form__ways">
      {report.state === 'received' && (
        <Button icon="eye" busy={busy} onPress={() => void replying.see()}>
          {t('desk.reports.see')}
        </Button>
      )}
      <Button icon="check" busy={busy} onPress={() => replying.begin('fixed')}>
        {t('desk.reports.fixed')}
      </Button>
      <Button kind="plain" busy={busy} onPress={() => replying.begin('unchanged')}>
        {t('desk.reports.unchanged')}
      </Button>
    </div>
  );
};
