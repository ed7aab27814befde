import type { ReadonlySignal } from '@preact/signals';
import type { Place } from './place.ts';

/** Which place is on screen, and the way back. */
export interface Router {
  readonly place: ReadonlySignal<Place>;
  readonly canGoBack: ReadonlySignal<boolean>;
  go(to: Place): void;
  /** The same step back leads where it led before. */
  replace(by: Place): void;
  back(): void;
  /** A step further in a walk: at home an entry of its own, on a kiosk the walk itself knows the way back. */
  walk(to: Place): void;
  /** A step back in a walk, to `before` unless the browser's own history knows better. */
  walkBack(before: Place): void;
  /** Forgets every place but this one. */
  restart(at: Place): void;
}

export const samePlace = (a: Place, b: Place): boolean => JSON.stringify(a) === JSON.stringify(b);
