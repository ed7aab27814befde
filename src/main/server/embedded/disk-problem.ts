import { StartProblem } from '../start-problem.ts';

const noSpace = (path: string) =>
  `The disk that holds ${path} is full: free some space, or choose another folder with DATA_DIR.`;
const notAllowed = (path: string) =>
  `This account may not write in ${path}: give it that right, or choose another folder with DATA_DIR.`;
const readOnly = (path: string) => `${path} can only be read: choose another folder with DATA_DIR.`;
const notAFolder = (path: string) => `${path} is not a folder: choose another one with DATA_DIR.`;

const sentences: Readonly<Record<string, (path: string) => string>> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: readOnly,
  ENOSPC: noSpace,
  EDQUOT: noSpace,
  ENOTDIR: notAFolder,
  EEXIST: notAFolder,
  ENOENT: notAFolder,
};

/** Runs a step that writes under a folder; what the disk refuses becomes one sentence about that folder. */
export const onDisk = async <T>(path: string, step: () => Promise<T>): Promise<T> => {
  try {
    return await step();
  } catch (error) {
    const sentence = sentences[(error as NodeJS.ErrnoException).code ?? ''];
    throw sentence ? new StartProblem(sentence(path), { cause: error }) : error;
  }
};

const inLog: readonly (readonly [RegExp, (path: string) => string])[] = [
  [/No space left on device|Disk quota exceeded/i, noSpace],
  [/Read-only file system/i, readOnly],
  [/Permission denied|Operation not permitted/i, notAllowed],
  [
    /incompatible with server/i,
    (path) =>
      `The data in ${path} was written by another version of PostgreSQL: go back to the release that wrote it, save the data, and start again on an empty DATA_DIR.`,
  ],
  [
    /could not look up effective user ID/i,
    () =>
      'PostgreSQL needs an account with a name: start from an account that /etc/passwd lists, or set DATABASE_URL.',
  ],
  [
    /pre-existing shared memory block|lock file .* already exists/i,
    (path) => `Another PostgreSQL still holds ${path}: wait a few seconds and start again.`,
  ],
];

/** What PostgreSQL wrote before it gave up, as one sentence about its folder. */
export const problemInLog = (path: string, log: string): StartProblem => {
  const known = inLog.find(([pattern]) => pattern.test(log));
  if (known) return new StartProblem(known[1](path));
  const last = log.trim().split('\n').at(-1) ?? '';
  return new StartProblem(
    `The embedded PostgreSQL did not start on ${path} (${last}): set DATABASE_URL to a PostgreSQL of your own, or choose another DATA_DIR.`,
  );
};
