import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartProblem } from './start-problem.ts';

/** The demonstration's secret: made once, kept beside its data, readable by its owner only. */
export const ownSecret = async (dataDir: string): Promise<string> => {
  const file = join(dataDir, 'secret');
  try {
    await mkdir(dataDir, { recursive: true });
    await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 }).catch(alreadyThere);
    return await readFile(file, 'utf8');
  } catch {
    throw new StartProblem(
      `The folder ${dataDir} can't be written: make it writable, or set DATA_DIR to another one.`,
    );
  }
};

const alreadyThere = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EEXIST') throw error;
};
