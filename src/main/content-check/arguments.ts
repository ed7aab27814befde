import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What was asked of the program: which kiosk-config, which part of it to speak of, and for whom. */
export interface Asked {
  readonly folder: string;
  /** Findings outside this path are left unsaid; the whole folder is read all the same. */
  readonly only: string;
  readonly json: boolean;
  /** Only what is past its review date, by owner. */
  readonly overdue: boolean;
}

/** The kiosk-config that a path lies in: the nearest folder above it that holds commune.yaml. */
const configAround = (path: string): string | null => {
  if (existsSync(join(path, 'commune.yaml'))) return path;
  const above = dirname(path);
  return above === path ? null : configAround(above);
};

const known = ['--json', '--overdue'];

/** Reads `[PATH] [--json] [--overdue]`; a sentence when it can't be understood. */
export const readArguments = (given: readonly string[], byDefault: string): Asked | string => {
  const options = given.filter((each) => each.startsWith('-'));
  const paths = given.filter((each) => !each.startsWith('-'));
  const unknown = options.find((each) => !known.includes(each));
  if (unknown !== undefined) return `Option inconnue : ${unknown}. Il y a --json et --overdue.`;
  if (paths.length > 1) return 'Un seul chemin à la fois.';
  const only = resolve(paths[0] ?? byDefault);
  if (!existsSync(only)) return `Ce chemin n’existe pas : ${only}`;
  return {
    folder: configAround(only) ?? only,
    only,
    json: options.includes('--json'),
    overdue: options.includes('--overdue'),
  };
};
