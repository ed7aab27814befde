import type { Refusal } from '#client/models/desk/refusal.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { useDesk } from '../use-desk.ts';

const own = ['beyond_rights', 'email_known', 'last_administrator'] as const;

/** Why the server did not do it, where it was asked. */
export const StaffRefusal = ({ refusal }: { readonly refusal: Refusal | null }) => {
  const { t } = useDesk().words;
  if (!refusal) return null;
  const known = own.find((code) => code === refusal.code);
  if (!known) return <PlainRefusal refusal={refusal} of="gesture" />;
  return (
    <Notice tone="warn" role="alert">
      {t(`problem.${known}`)}
    </Notice>
  );
};
