import { computed, signal } from '@preact/signals';
import type { Place } from './place.ts';
import { samePlace, type Router } from './router.ts';

/** On a kiosk the way back is in memory: the browser's address and history never change, so they can tell nothing. */
export const createKioskRouter = (first: Place): Router => {
  const trail = signal<readonly [...Place[], Place]>([first]);
  const place = computed(() => trail.value.at(-1) ?? first);
  const replace = (by: Place): void => {
    trail.value = [...trail.peek().slice(0, -1), by];
  };
  return {
    place,
    canGoBack: computed(() => trail.value.length > 1),
    go: (to) => {
      if (!samePlace(place.peek(), to)) trail.value = [...trail.peek(), to];
    },
    replace,
    walk: replace,
    walkBack: replace,
    back: () => {
      const [last, ...before] = trail.peek().toReversed();
      const [previous, ...older] = before;
      if (last && previous) trail.value = [...older.toReversed(), previous];
    },
    restart: (at) => {
      trail.value = [at];
    },
  };
};
