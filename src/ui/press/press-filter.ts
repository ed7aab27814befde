export type Press = {
  /** Milliseconds on a clock that only goes forward. */
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly touch: boolean;
};

/** A trembling or doubtful finger strikes twice in less time than this. */
export const secondPressMs = 400;
const samePlacePx = 48;

export function isSecondPress(last: Press | null, next: Press): boolean {
  return last !== null && next.at - last.at < secondPressMs;
}

/**
 * Says whether a touch is the echo of one that already changed the screen: same place, other button.
 * Mouse and keys are not filtered from one button to another.
 */
export function isEcho(last: Press | null, next: Press): boolean {
  if (last === null || !next.touch || !last.touch) return false;
  return isSecondPress(last, next) && Math.hypot(next.x - last.x, next.y - last.y) < samePlacePx;
}
