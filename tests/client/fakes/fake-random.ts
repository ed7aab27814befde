import type { Random } from '#client/ports/random.ts';

/** Chance that is the same each time. */
export const fakeRandom = (seed = 1): Random => {
  let state = seed >>> 0 || 1;
  const step = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  const bytes = (length: number): Uint8Array<ArrayBuffer> =>
    Uint8Array.from({ length }, () => Math.floor(step() * 256));
  const hex = (n: number): string => Array.from(bytes(n), (b) => b.toString(16).padStart(2, '0')).join('');
  return {
    bytes,
    fraction: step,
    uuid: () => `${hex(4)}-${hex(2)}-4${hex(2).slice(1)}-8${hex(2).slice(1)}-${hex(6)}`,
  };
};
