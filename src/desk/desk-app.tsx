import { useEffect } from 'preact/hooks';
import type { DeskSession } from '#contract/schemas/desk.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import type { Desk } from './desk.ts';
import { DutyPage } from './duty/duty-page.tsx';
import { DeskFrame } from './frame/desk-frame.tsx';
import { DoorFrame } from './frame/door-frame.tsx';
import { lazyPage } from './lazy-page.tsx';
import { SignInPage } from './sign-in/sign-in-page.tsx';
import { DeskContext, useDesk } from './use-desk.ts';
import './desk-app.css';

const KiosksPage = lazyPage(async () => (await import('./kiosks/kiosks-page.tsx')).KiosksPage);
const QueuePage = lazyPage(async () => (await import('./queue/queue-page.tsx')).QueuePage);

/** The whole desk. Disposes what it was given when it goes. */
export const DeskApp = ({ desk }: { readonly desk: Desk }) => {
  useEffect(() => desk.dispose, [desk]);
  return (
    <DeskContext.Provider value={desk}>
      <Door />
    </DeskContext.Provider>
  );
};

const Door = () => {
  const { services, words } = useDesk();
  const session = services.session.state.value;
  switch (session.state) {
    case 'asking':
      return (
        <DoorFrame demo={false}>
          <h1 class="visually-hidden">{words.t('desk.title')}</h1>
          <LoadingState label={words.t('desk.app.loading')} />
        </DoorFrame>
      );
    case 'unreachable':
      return <Unreachable />;
    case 'signed-out':
      return <SignInPage ended={session.ended} />;
    case 'signed-in':
      return <SignedIn session={session.session} />;
  }
};

const SignedIn = ({ session }: { readonly session: DeskSession }) => {
  const { duty, has, services } = useDesk();
  const followsQueue = has('facilitator') || has('manager');
  const seesKiosks = has('manager') || has('administrator');
  const { page } = services.places.place.value;
  if (seesKiosks && (page === 'kiosks' || !followsQueue)) return <KiosksPage />;
  if (!followsQueue) return <NothingHere />;
  return duty.on.value ? <QueuePage /> : <DutyPage session={session} />;
};

const NothingHere = () => {
  const { t } = useDesk().words;
  return (
    <DeskFrame>
      <EmptyState icon="users" level={1} heading={t('desk.session.none.heading')}>
        <p>{t('desk.session.none.text')}</p>
      </EmptyState>
    </DeskFrame>
  );
};

const Unreachable = () => {
  const { services, words } = useDesk();
  return (
    <DoorFrame demo={false}>
      <EmptyState icon="wifi-off" level={1} heading={words.t('desk.session.unreachable.heading')}>
        <p>{words.t('desk.session.unreachable.text')}</p>
        <Button kind="main" icon="refresh" onPress={() => void services.session.ask()}>
          {words.t('desk.session.unreachable.again')}
        </Button>
      </EmptyState>
    </DoorFrame>
  );
};
