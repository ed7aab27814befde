import { signal } from '@preact/signals';
import type { KeptPayment } from './kept-payment.tsx';

/** The line about a payment that was begun here, once it is there; most people never need it. */
export const keptPayment = signal<{ readonly KeptPayment: typeof KeptPayment } | null>(null);

export const fetchKeptPayment = (there: boolean): void => {
  if (!there || keptPayment.peek()) return;
  import('./kept-payment.tsx').then(
    (loaded) => {
      keptPayment.value = loaded;
    },
    // The payment's own address still leads there.
    () => undefined,
  );
};
