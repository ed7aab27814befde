import type { ComponentChildren } from 'preact';
import { Logo } from '#ui/logo/logo.tsx';
import { useDesk } from '../use-desk.ts';
import './door-frame.css';

/** The quiet frame of what comes before the desk: signing in, waiting for the server. */
export const DoorFrame = ({ demo, children }: { readonly demo: boolean; readonly children: ComponentChildren }) => {
  const { t } = useDesk().words;
  return (
    <div class="door-frame">
      {demo && <p class="desk-frame__demo">{t('desk.demo.ribbon')}</p>}
      <header class="door-frame__top">
        <Logo />
        <p translate={false}>{t('desk.app.name')}</p>
      </header>
      <main class="door-frame__main">{children}</main>
    </div>
  );
};
