import type { Refusal } from '#client/models/desk/refusal.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { useDesk } from '../use-desk.ts';

/** Why a question or an answer did not leave; what was typed stays. */
export const AskRefused = ({ refusal }: { readonly refusal: Refusal }) => {
  const { t } = useDesk().words;
  const { code } = refusal;
  if (code !== 'names_person' && code !== 'question_moved')
    return <PlainRefusal refusal={refusal} of="gesture" />;
  return (
    <Notice tone="warn" role="alert" heading={t(`desk.colleague.refused.${code}`)}>
      {t(`desk.colleague.refusedText.${code}`)}
    </Notice>
  );
};
