import { type ReadonlySignal, signal } from '@preact/signals';
import type { Payments } from './payments.ts';

type Load = () => Promise<Payments>;

/** The way to a visit's payments, whose code is fetched when it is first wanted. */
export interface PaymentsDoor {
  /** Null until fetched, and after `forget`. */
  readonly model: ReadonlySignal<Payments | null>;
  /** Waits for `join` if need be; tries again after a failure. Resolves null when it can't be had now. */
  fetch(): Promise<Payments | null>;
  /** The visit ended; the next `fetch` makes another. Resolves when the server was told, or could not be. */
  forget(): Promise<void>;
  /** Erases what this device keeps of a payment, also when nothing that reads it was ever fetched. */
  erase(): void;
}

/** A door that stands before there is anything behind it. */
export interface ComingPayments extends PaymentsDoor {
  join(load: Load): void;
}

export const createPaymentsDoor = (erase: () => void = () => undefined): ComingPayments => {
  const model = signal<Payments | null>(null);
  let join: (load: Load) => void = () => undefined;
  const joined = new Promise<Load>((take) => {
    join = take;
  });
  let coming: Promise<Payments | null> | null = null;
  let ending: Promise<void> = Promise.resolve();

  const fetch = (): Promise<Payments | null> => {
    const mine: Promise<Payments | null> = joined
      .then((load) => load())
      .then(
        (made) => {
          if (coming === mine) {
            model.value = made;
            return made;
          }
          // Forgotten while it came.
          void made.end();
          return null;
        },
        () => {
          if (coming === mine) coming = null;
          return null;
        },
      );
    coming = mine;
    return mine;
  };

  return {
    model,
    join,
    fetch: () => coming ?? fetch(),
    forget: () => {
      const made = model.peek();
      coming = null;
      model.value = null;
      if (made !== null) ending = made.end();
      return ending;
    },
    erase,
  };
};
