import { type Millis, millis, seconds } from '#core/instant.ts';
import type { Clock } from '../../ports/clock.ts';

const first: Millis = seconds(5);
const most: Millis = seconds(30);

/** Asks after 5 s, then ever more rarely, until `ask` says that it is over. Returns the way to stop. */
export const askAgain = (clock: Clock, ask: () => Promise<boolean>): (() => void) => {
  let stopped = false;
  let callOff = (): void => undefined;
  const wait = (pause: Millis): void => {
    callOff = clock.after(pause, () => {
      void ask().then((over) => {
        if (!stopped && !over) wait(millis(Math.min(most, Math.round(pause * 1.5))));
      });
    });
  };
  wait(first);
  return () => {
    stopped = true;
    callOff();
  };
};
