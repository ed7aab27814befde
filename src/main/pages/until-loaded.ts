import { pause } from './pause.ts';

/** What a page does not need at once must come all the same, whenever the network lets it. */
export const untilLoaded = async <T>(load: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await load();
    } catch {
      await pause(3_000);
    }
  }
};
