import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { YamlFile } from './yaml-file.ts';

/** Reads a YAML file; one that can't be read is an empty file with that finding. */
export const readYaml = async (...path: readonly string[]): Promise<YamlFile> => {
  const file = join(...path);
  try {
    return new YamlFile(file, await readFile(file, 'utf8'));
  } catch {
    const missing = new YamlFile(file, '');
    missing.report('missing-file', [], 'Ce fichier manque, ou ne peut pas être lu.');
    return missing;
  }
};

/** Reads a YAML file that need not be there; null when it is not. */
export const readYamlIfAny = async (...path: readonly string[]): Promise<YamlFile | null> => {
  const file = join(...path);
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : new YamlFile(file, text);
};

/** The names of the folders in a folder, sorted; none when it is not there. */
export const foldersIn = async (...path: readonly string[]): Promise<readonly string[]> => {
  const entries = await readdir(join(...path), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
};
