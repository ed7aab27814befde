import type { ComponentChildren } from 'preact';
import '#ui/visually-hidden/visually-hidden.css';
import type { DeskSession } from '#contract/schemas/desk.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { DoorFrame } from '../frame/door-frame.tsx';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { useDoor } from './use-door.ts';

export interface EntranceProps {
  /** What stands behind the door. */
  readonly children: (session: DeskSession) => ComponentChildren;
}

/** Whoever is not signed in stays here. */
export const Entrance = ({ children }: EntranceProps) => {
  const session = useDoor().services.session.state.value;
  switch (session.state) {
    case 'asking':
      return <Opening />;
    case 'unreachable':
      return <Unreachable />;
    case 'signed-out':
      return <SignInPage ended={session.ended} />;
    case 'signed-in':
      return <>{children(session.session)}</>;
  }
};

/** While the server is asked who is signed in, or the desk is being fetched. */
export const Opening = () => {
  const { t } = useDoor().words;
  return (
    <DoorFrame demo={false}>
      <h1 class="visually-hidden">{t('desk.title')}</h1>
      <LoadingState label={t('desk.app.loading')} />
    </DoorFrame>
  );
};

const Unreachable = () => {
  const { services, words } = useDoor();
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
