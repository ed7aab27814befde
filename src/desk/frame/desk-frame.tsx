import type { ComponentChildren } from 'preact';
import { DutyWarning } from '../duty/duty-warning.tsx';
import { StaleBanner } from '../queue/stale-banner.tsx';
import { RingBand } from '../ringing/ring-band.tsx';
import { SignOutRefused } from './sign-out-refused.tsx';
import { DeskHeader, mainId } from './desk-header.tsx';
import './desk-frame.css';

interface DeskFrameProps {
  /** Opens the list of keys; null where there are none. */
  readonly onKeys?: (() => void) | null;
  readonly children: ComponentChildren;
}

/** Header, bands, page: what every signed-in screen stands in, so that nobody misses a call while elsewhere. */
export const DeskFrame = ({ onKeys = null, children }: DeskFrameProps) => {
  return (
    <div class="desk-frame">
      <DeskHeader onKeys={onKeys} />
      <main class="desk-frame__main" id={mainId} tabIndex={-1}>
        <SignOutRefused />
        <RingBand />
        <StaleBanner />
        <DutyWarning />
        {children}
      </main>
    </div>
  );
};
