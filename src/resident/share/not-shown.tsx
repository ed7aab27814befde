import type { Trouble } from '#client/models/payment/trouble.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { useResident } from '../app/resident-context.ts';

type Why = 'offline' | 'unknown' | 'moved' | 'too-many' | 'unreachable';

const whyOf = ({ problem }: Trouble): Why => {
  switch (problem) {
    case 'offline':
      return 'offline';
    case 'bill_unknown':
      return 'unknown';
    case 'ticket_moved':
    case 'capability_wrong':
      return 'moved';
    case 'too_many':
      return 'too-many';
    default:
      return 'unreachable';
  }
};

/** Why a "oui" led to nothing, and what stays. */
export function NotShown({ trouble }: { readonly trouble: Trouble }) {
  const { language } = useResident();
  const { t } = language.translator.value;
  const why = whyOf(trouble);
  return (
    <Notice
      tone="warn"
      icon={why === 'offline' ? 'wifi-off' : 'alert'}
      heading={t(`payment.share.not-${why}`)}
      role="alert"
    >
      <p>{t(`payment.share.not-${why}-text`)}</p>
    </Notice>
  );
}
