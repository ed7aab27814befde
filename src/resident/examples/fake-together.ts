import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Sharing, Together } from '#client/models/together/together.ts';
import type { PointTarget } from '#core/together/point.ts';
import type { CallState } from '../services.ts';

/** How far a resident shows their screen, in an example. */
export interface TogetherWorld {
  readonly sharing?: Sharing;
  readonly pointed?: PointTarget;
  /** Its code is still on its way. */
  readonly coming?: boolean;
}

/** Showing one's screen, where nothing leaves. */
export const fakeTogether = (
  { sharing = 'no', pointed, coming = false }: TogetherWorld = {},
  call: ReadonlySignal<CallState>,
): Promise<Together> => {
  if (coming) return new Promise(() => undefined);
  const now = signal(sharing);
  const possible = computed(() => {
    const { value } = call;
    return value.kind === 'held' && ['taken', 'arrived'].includes(value.view.state);
  });
  return Promise.resolve({
    possible,
    sharing: now,
    pointed: signal(pointed ?? null),
    start: () => {
      now.value = 'yes';
    },
    stop: () => {
      now.value = 'no';
    },
    stand: () => undefined,
    end: () => undefined,
  });
};
