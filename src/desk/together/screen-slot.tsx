import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { StepGlance } from '../step-glance/step-glance.tsx';
import { wipedAt } from '../ticket/wiped-at.ts';
import { useDesk } from '../use-desk.ts';

interface SlotProps {
  readonly ticket: DeskTicket;
}

const panel = signal<{ readonly Panel: ComponentType<SlotProps> } | null>(null);

const fetchPanel = (): void => {
  if (panel.peek()) return;
  import('./screen-panel.tsx').then(
    ({ ScreenPanel }) => {
      panel.value = { Panel: ScreenPanel };
    },
    () => setTimeout(fetchPanel, 2_000),
  );
};

/** Only a kiosk's call has a screen, and only who holds it may be shown it. */
const isHeldScreen = ({ mine, origin, state }: DeskTicket): boolean =>
  mine && (origin ?? 'kiosk') === 'kiosk' && (state === 'taken' || state === 'arrived');

/** The end of the visit at the kiosk, of which the desk sees no other sign; null while the screen is there. */
const useWiped = (ticket: DeskTicket) => {
  const { t, time } = useDesk().words;
  const at = wipedAt(ticket);
  return at === null ? null : (
    <Notice tone="warn" icon="monitor" role="status" heading={t('desk.together.wiped', { time: time(at) })}>
      {t(ticket.mine ? 'desk.together.wipedHint' : 'desk.together.wipedWaits')}
    </Notice>
  );
};

/** Where the person stands: as their call told it, or live once they show it to the holder, until their screen is wiped. */
export const ScreenSlot = ({ ticket }: SlotProps) => {
  const wiped = useWiped(ticket);
  const live = isHeldScreen(ticket) && wiped === null;
  useEffect(() => {
    if (live) fetchPanel();
  }, [live]);
  return live && panel.value ? (
    <panel.value.Panel key={ticket.ticketId} ticket={ticket} />
  ) : (
    <StepGlance ticket={ticket} wiped={wiped} />
  );
};
