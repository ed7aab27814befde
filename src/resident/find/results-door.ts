import { signal } from '@preact/signals';
import type { Results } from './results.tsx';

/** What finds and shows by words, once it is there. */
export const results = signal<{ readonly Results: typeof Results } | null>(null);

export const fetchResults = (): void => {
  if (results.peek()) return;
  import('./results.tsx').then(
    ({ Results }) => {
      results.value = { Results };
    },
    // The next word that is typed asks again.
    () => undefined,
  );
};
