import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { CommuneId } from '#core/ids.ts';
import { StartProblem } from '../start-problem.ts';

/** Whose folder this is. Only its first file is read: one may go back while the rest is being mended. */
export const communeOf = async (folder: string): Promise<CommuneId> => {
  const file = join(resolve(folder), 'commune.yaml');
  const text = await readFile(file, 'utf8').catch(() => '');
  const id = idIn(text);
  if (id === null) throw new StartProblem(`Le fichier ${file} ne dit pas de quelle commune il s’agit.`);
  return id as CommuneId;
};

const idIn = (text: string): string | null => {
  try {
    const { id } = (parse(text) ?? {}) as { readonly id?: unknown };
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
};
