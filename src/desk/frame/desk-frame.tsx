import type { ComponentChildren } from 'preact';
import { SignOutRefused } from './sign-out-refused.tsx';
import { DeskHeader, mainId } from './desk-header.tsx';
import './desk-frame.css';

interface DeskFrameProps {
  /** Opens the list of keys; null where there are none. */
  readonly onKeys?: (() => void) | null;
  /** Bands and banners between header and page. */
  readonly below?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Header, bands, page: what every signed-in screen stands in. */
export const DeskFrame = ({ onKeys = null, below, children }: DeskFrameProps) => {
  return (
    <div class="desk-frame">
      <DeskHeader onKeys={onKeys} />
      <main class="desk-frame__main" id={mainId} tabIndex={-1}>
        <SignOutRefused />
        {below}
        {children}
      </main>
    </div>
  );
};
