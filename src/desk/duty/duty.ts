import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Availability } from '#contract/schemas/desk.ts';
import type { QueueId } from '#core/ids.ts';
import type { DeskServices } from '../services.ts';
import { effectiveAvailability } from './effective-availability.ts';

/** An agent's service at one queue, from "Prendre mon service" to the sign-out. */
export interface Duty {
  readonly on: ReadonlySignal<boolean>;
  readonly availability: ReadonlySignal<Availability>;
  /** False once the browser refused to give sound. */
  readonly soundWorks: ReadonlySignal<boolean>;
  /** What the browser refused when the service began; null when nothing, or once it was read. */
  readonly warning: ReadonlySignal<'mute' | 'denied' | null>;
  /** Must be called within a touch or key press, which is what unlocks sound. */
  start(queueId: QueueId): Promise<void>;
  choose(availability: Availability): void;
  /** Not said again in this tab until the service ends, even after a reload. */
  dismissWarning(): void;
  stop(): void;
}

type Needs = Pick<DeskServices, 'alerts' | 'presence' | 'queue' | 'preferences' | 'tab'> & {
  readonly isFacilitator: ReadonlySignal<boolean>;
  readonly holdsCall: ReadonlySignal<boolean>;
};

/** What was read of the browser's refusals. */
const noted = 'duty-warning-noted';

export const createDuty = (needs: Needs): Duty & { dispose(): void } => {
  const { alerts, presence, queue, preferences, tab, isFacilitator, holdsCall } = needs;
  const on = signal(false);
  const chosen = signal<Availability>('available');
  const warning = signal<'mute' | 'denied' | null>(null);
  const soundWorks = signal(true);
  const availability = computed(() => effectiveAvailability(chosen.value, holdsCall.value));

  const endPresence = effect(() => presence.say(on.value && isFacilitator.value ? availability.value : null));
  const endAwake = effect(() => alerts.keepAwake(on.value && availability.value !== 'absent'));

  const askBrowser = async (): Promise<void> => {
    soundWorks.value = await alerts.unlockSound();
    const notifications = await alerts.askNotifications();
    const refused = soundWorks.peek() ? (notifications === 'denied' ? 'denied' : null) : 'mute';
    warning.value = refused === tab.memory.read(noted) ? null : refused;
  };

  const stop = (): void => {
    // The next agent at this browser is told again.
    if (on.peek()) tab.memory.write(noted, '');
    warning.value = null;
    on.value = false;
    queue.close();
  };

  return {
    on,
    availability,
    soundWorks,
    warning,
    start: async (queueId) => {
      chosen.value = 'available';
      preferences.set({ queueId });
      // Before `on`: a presence is said for the queue that is open.
      queue.open(queueId);
      on.value = true;
      await askBrowser();
    },
    choose: (value) => {
      chosen.value = value;
    },
    dismissWarning: () => {
      tab.memory.write(noted, warning.peek() ?? '');
      warning.value = null;
    },
    stop,
    dispose: () => {
      stop();
      endPresence();
      endAwake();
    },
  };
};
