import type { ComponentChildren } from 'preact';
import { QuestionsBand } from '../colleague/questions-band.tsx';
import { KeysSheet } from '../keyboard/keys-sheet.tsx';
import { useShortcuts } from '../keyboard/use-shortcuts.ts';
import { StaleBanner } from '../queue/stale-banner.tsx';
import { RingBand } from '../ringing/ring-band.tsx';
import { SignOutHeld } from './sign-out-held.tsx';
import { SignOutRefused } from './sign-out-refused.tsx';
import { DeskHeader, mainId } from './desk-header.tsx';
import './desk-frame.css';

/** Header, bands, page, keys: what every signed-in screen stands in, so that nobody misses a call while elsewhere. */
export const DeskFrame = ({ children }: { readonly children: ComponentChildren }) => {
  const { sheet, openSheet, closeSheet } = useShortcuts();
  return (
    <div class="desk-frame">
      <DeskHeader onKeys={openSheet} />
      <main class="desk-frame__main" id={mainId} tabIndex={-1}>
        <SignOutHeld />
        <SignOutRefused />
        <RingBand />
        <StaleBanner />
        <QuestionsBand />
        {children}
      </main>
      {sheet && <KeysSheet onClose={closeSheet} />}
    </div>
  );
};
