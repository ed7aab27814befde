import type { Engine } from './engine.ts';

let known: Engine | null = null;

export const giveEngine = (engine: Engine): void => {
  known = engine;
};

/** To be awaited before a page on which one walks is shown. */
export const loadEngine = async (): Promise<void> => giveEngine((await import('./engine.ts')).engine);

export const lateEngine = (): Engine => {
  if (!known) throw new Error('a walk began before its page was fetched');
  return known;
};
