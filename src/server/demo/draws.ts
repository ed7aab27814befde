/** Numbers from 0 to 1 that look random and are the same for the same text, so that a demonstration never changes. */
export const drawsFrom = (text: string): (() => number) => {
  let state = text
    .split('')
    .reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619), 2_166_136_261);
  return () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** One of them, the likelier the larger its weight. */
export const pick = <T>(draw: () => number, weighted: readonly (readonly [T, number])[]): T => {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  let left = draw() * total;
  const found = weighted.find(([, weight]) => (left -= weight) < 0) ?? weighted.at(-1);
  if (found === undefined) throw new Error('nothing to draw from');
  return found[0];
};
