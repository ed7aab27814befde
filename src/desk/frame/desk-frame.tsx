import type { ComponentChildren } from 'preact';
import { useDesk } from '../use-desk.ts';
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
  const { session, words } = useDesk();
  return (
    <div class="desk-frame">
      {session.value?.demo && <p class="desk-frame__demo">{words.t('desk.demo.ribbon')}</p>}
      <DeskHeader onKeys={onKeys} />
      {below}
      <main class="desk-frame__main" id={mainId} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
};
