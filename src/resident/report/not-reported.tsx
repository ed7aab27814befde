import type { ReportOutcome } from '#client/models/page-reports.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { useResident } from '../app/resident-context.ts';

/** It did not leave, and it is kept nowhere: both are said. */
export function NotReported({ outcome }: { readonly outcome: Exclude<ReportOutcome, 'sent'> }) {
  const { t } = useResident().language.translator.value;
  return (
    <Notice
      tone={outcome === 'offline' ? 'wrong' : 'warn'}
      icon={outcome === 'offline' ? 'wifi-off' : 'alert'}
      role="alert"
      heading={t('report.not-sent')}
    >
      {t(`report.not-sent-${outcome}`)}
    </Notice>
  );
}
