import { watch } from 'node:fs';

/** An editor writes a file in several strokes, and several files at once. */
const settleMillis = 120;

/** Calls once after each group of changes anywhere in the folder; returns the way to stop. */
export const watchFolder = (folder: string, changed: () => void): (() => void) => {
  let timer: NodeJS.Timeout | null = null;
  const watcher = watch(folder, { recursive: true }, () => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(changed, settleMillis);
  });
  // A folder that goes away is seen when it is read.
  watcher.on('error', () => undefined);
  return () => {
    if (timer) clearTimeout(timer);
    watcher.close();
  };
};
