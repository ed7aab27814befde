export const doubleStrikeMs = 200;

/** Lets a key through unless the same one was struck less than 200 ms ago: a tremor, not a double letter. */
export function createStrikeFilter(now: () => number): (key: string) => boolean {
  let lastKey: string | null = null;
  let lastAt = 0;
  return (key) => {
    const at = now();
    const echo = key === lastKey && at - lastAt < doubleStrikeMs;
    if (echo) return false;
    lastKey = key;
    lastAt = at;
    return true;
  };
}
