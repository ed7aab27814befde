import { Notice } from '#ui/notice/notice.tsx';
import { useDesk } from '../use-desk.ts';

/** Somebody who walks away must know that the session still lives. */
export const SignOutRefused = () => {
  const { signOutRefused, words } = useDesk();
  if (!signOutRefused.value) return null;
  return (
    <div class="desk-banner">
      <Notice tone="wrong" icon="wifi-off" role="alert" heading={words.t('desk.signOut.refused.heading')}>
        {words.t('desk.signOut.refused.text')}
      </Notice>
    </div>
  );
};
