import type { ComponentChildren } from 'preact';
import { Logo } from '#ui/logo/logo.tsx';
import { useDoor } from '../door/use-door.ts';
import { DemoRibbon } from './demo-ribbon.tsx';
import './door-frame.css';

/** The quiet frame of what comes before the desk: signing in, waiting for the server. */
export const DoorFrame = ({
  demo,
  children,
}: {
  readonly demo: boolean;
  readonly children: ComponentChildren;
}) => {
  const { t } = useDoor().words;
  return (
    <div class="door-frame">
      <header>
        <DemoRibbon demo={demo} />
        <div class="door-frame__top">
          <Logo />
          <p translate={false}>{t('desk.app.name')}</p>
        </div>
      </header>
      <main class="door-frame__main">{children}</main>
    </div>
  );
};
