import { signal, type ReadonlySignal } from '@preact/signals';
import { isOpen } from '#core/ticket/ticket.ts';
import type { Router } from '../router/router.ts';
import type { Place } from '../router/place.ts';
import type { CallState, KioskServices } from '../services.ts';

/** The end of a visit. */
export interface Ending {
  /** True from the touch until nothing of the resident remains: nothing is shown meanwhile. */
  readonly underway: ReadonlySignal<boolean>;
  /** "Terminer et effacer": at once, unless a call is open, about which it asks first. */
  finish(): void;
  /** Wipes at once. */
  end(call: 'keep' | 'drop'): Promise<void>;
}

export interface EndingNeeds {
  readonly router: Router;
  readonly first: Place;
  /** Empties every model that holds something of the resident. `drop` is their own word, `keep` a fault's or the clock's. */
  readonly forget: (call: 'keep' | 'drop') => void;
  readonly kiosk: Pick<KioskServices, 'call' | 'wipe'> | null;
}

/** A call that its person may still want when they leave. */
export const isPending = (state: CallState): boolean =>
  state.kind === 'kept' || (state.kind === 'held' && isOpen(state.view.state));

export const createEnding = ({ router, first, forget, kiosk }: EndingNeeds): Ending => {
  const underway = signal(false);
  const end = async (call: 'keep' | 'drop'): Promise<void> => {
    underway.value = true;
    forget(call);
    router.restart(first);
    await kiosk?.wipe({ call });
    underway.value = false;
  };
  return {
    underway,
    end,
    finish: () => {
      if (kiosk && isPending(kiosk.call.state.peek())) router.go({ at: 'finish' });
      else void end('drop');
    },
  };
};
