import type { PromiseKey } from '#core/ticket/promise.ts';
import type { ReadonlySignal } from '@preact/signals';
import type { Locale } from '#core/locale.ts';
import { isPending } from '../visit/ending.ts';
import type { Router } from '../router/router.ts';
import type { CallService } from '../services.ts';
import { contextOf, type Visit } from '../visit/visit.ts';

/** The yellow bar's touch. */
export interface CallDoor {
  /** Calls at once and shows the call; while a call is open it only shows it. */
  press(): void;
}

export interface CallDoorNeeds {
  readonly call: CallService;
  readonly lookAgain: () => Promise<void>;
  readonly router: Router;
  readonly visit: Visit;
  readonly locale: () => Locale;
  readonly said: ReadonlySignal<PromiseKey>;
}

export const createCallDoor = ({ call, lookAgain, router, visit, locale, said }: CallDoorNeeds): CallDoor => {
  const callUnlessClosed = (): void => {
    // Behind closed doors nobody hears a call: the page says when they open instead.
    if (!isPending(call.state.peek()) && said.peek() !== 'ready.closed')
      call.open(contextOf(visit, locale()));
  };
  /** What is known of who is there may be 20 seconds old, and someone may have come in. */
  const tryAgain = async (): Promise<void> => {
    await lookAgain();
    if (router.place.peek().at === 'person') callUnlessClosed();
  };
  return {
    press: () => {
      callUnlessClosed();
      router.go({ at: 'person' });
      if (said.peek() === 'ready.closed') void tryAgain();
    },
  };
};
