import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { StepGlance } from '../step-glance/step-glance.tsx';

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
const mayBeShown = ({ mine, origin, state }: DeskTicket): boolean =>
  mine && (origin ?? 'kiosk') === 'kiosk' && (state === 'taken' || state === 'arrived');

/** Where the person stands: as their call told it, or live once they show it to the holder. */
export const ScreenSlot = ({ ticket }: SlotProps) => {
  const live = mayBeShown(ticket);
  useEffect(() => {
    if (live) fetchPanel();
  }, [live]);
  return live && panel.value ? (
    <panel.value.Panel key={ticket.ticketId} ticket={ticket} />
  ) : (
    <StepGlance ticket={ticket} />
  );
};
