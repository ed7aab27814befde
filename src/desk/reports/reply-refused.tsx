import type { Refusal } from '#client/models/desk/refusal.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { useDesk } from '../use-desk.ts';

/** Why it was not published; what was typed stays. */
export const ReplyRefused = ({ refusal }: { readonly refusal: Refusal }) => {
  const { t } = useDesk().words;
  const { code } = refusal;
  if (code !== 'names_person' && code !== 'report_moved')
    return <PlainRefusal refusal={refusal} of="gesture" />;
  return (
    <Notice tone="warn" role="alert" heading={t(`desk.reports.refused.${code}`)}>
      {t(`desk.reports.refusedText.${code}`)}
    </Notice>
  );
};
