import type { ReadonlySignal } from '@preact/signals';

/** Resolves once a signal has such a value. */
export const until = <T>(of: ReadonlySignal<T>, is: (value: T) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const stop = of.subscribe((value) => {
      if (!is(value)) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
