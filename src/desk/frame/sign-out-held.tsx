import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { useDesk } from '../use-desk.ts';

/** An answer that was begun is on this page alone: leaving drops it, so it is asked once. */
export const SignOutHeld = () => {
  const { signOut, signOutHeld, stay, words } = useDesk();
  const { t } = words;
  if (!signOutHeld.value) return null;
  return (
    <div class="desk-banner">
      <Notice tone="warn" icon="pencil" role="alert" heading={t('desk.signOut.held.heading')}>
        <p>{t('desk.signOut.held.text')}</p>
        <p class="desk-banner__actions">
          <Button kind="main" onPress={stay}>
            {t('desk.signOut.held.stay')}
          </Button>
          <Button kind="plain" onPress={() => void signOut(true)}>
            {t('desk.signOut.held.anyway')}
          </Button>
        </p>
      </Notice>
    </div>
  );
};
