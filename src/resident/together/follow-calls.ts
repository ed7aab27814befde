import { effect, untracked } from '@preact/signals';
import type { Together } from '#client/models/together/together.ts';
import { seconds } from '#core/instant.ts';
import type { Resident, ResidentKiosk } from '../app/resident.ts';
import type { CallState } from '../services.ts';

const isHeld = (state: CallState): boolean =>
  state.kind === 'held' && (state.view.state === 'taken' || state.view.state === 'arrived');

/**
 * Fetches what stands behind showing this screen when an agent takes the call. It stays until the visit is forgotten.
 * `make` rejects when it can't be had now.
 */
export const followCalls = (
  resident: Resident & { readonly kiosk: ResidentKiosk },
  make: () => Promise<Together>,
): (() => void) => {
  const { together, services } = resident.kiosk;
  let coming = false;

  const load = async (): Promise<void> => {
    coming = true;
    try {
      const [{ createTogetherModel }, made] = await Promise.all([import('./together-model.ts'), make()]);
      // The visit may have ended meanwhile.
      if (isHeld(services.call.state.peek())) together.value = createTogetherModel(made, resident);
      else made.end();
    } catch {
      resident.services.clock.wake(seconds(3), ask);
    } finally {
      coming = false;
    }
  };
  const ask = (): void => {
    if (!coming && together.peek() === null && isHeld(services.call.state.peek())) void load();
  };
  return effect(() => {
    void services.call.state.value;
    untracked(ask);
  });
};
