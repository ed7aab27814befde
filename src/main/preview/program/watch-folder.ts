import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** An editor writes a file in several strokes, and several files at once. */
const settleMillis = 120;

const foldersIn = (folder: string): readonly string[] => {
  try {
    const inside = readdirSync(folder, { recursive: true, withFileTypes: true });
    return [folder, ...inside.flatMap((one) => (one.isDirectory() ? [join(one.parentPath, one.name)] : []))];
  } catch {
    // A folder that goes away is seen when it is read.
    return [];
  }
};

/**
 * Calls once after each group of changes anywhere in the folder; returns the way to stop. It watches the folders, not
 * their files: on Linux, `recursive` follows each file by its inode, and hears nothing of one that an editor replaced.
 */
export const watchFolder = (folder: string, changed: () => void): (() => void) => {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | null = null;

  const drop = (path: string): void => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  const follow = (): void => {
    const folders = foldersIn(folder);
    for (const path of watchers.keys()) if (!folders.includes(path)) drop(path);
    for (const path of folders)
      if (!watchers.has(path))
        watchers.set(
          path,
          watch(path, heard).on('error', () => drop(path)),
        );
  };
  const heard = (): void => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      follow();
      changed();
    }, settleMillis);
  };

  follow();
  return () => {
    if (timer) clearTimeout(timer);
    for (const path of watchers.keys()) drop(path);
  };
};
