import type { CommuneId } from '#core/ids.ts';
import type { ContentFiles } from '#server/http/deps.ts';
import type { PublishedContent } from '#server/ports/published-content.ts';
import { contentFilesOf } from '../content.ts';
import { contentOf } from './stored-content.ts';

type Files = Pick<ContentFiles, 'file'>;

/** Versions are digests: any other address costs no look into the database. */
const versionShape = /^[0-9a-f]{20}$/;

const kept = 3;
/** Addresses of no version, which anyone may make up: so many looks into the database a second, and no more. */
const looksASecond = 20;

/**
 * The files of versions that this process does not serve as its own: those of before, for pages that began with them, and
 * one that another process took up a moment earlier.
 */
export const createEarlierFiles = (
  published: PublishedContent,
  commune: CommuneId,
  clock: () => number = Date.now,
): ((version: string, name: string) => Promise<string | null>) => {
  const known = new Map<string, Promise<Files | null>>();
  let second = 0;
  let looks = 0;

  const mayLook = (): boolean => {
    const now = Math.floor(clock() / 1000);
    looks = now === second ? looks + 1 : 1;
    second = now;
    return looks <= looksASecond;
  };

  const read = async (version: string): Promise<Files | null> => {
    const body = await published.body(commune, version);
    const content = body && contentOf(body);
    return content && contentFilesOf(content);
  };

  const filesOf = (version: string): Promise<Files | null> => {
    const found = known.get(version);
    if (found) return found;
    if (!versionShape.test(version) || !mayLook()) return Promise.resolve(null);
    const files = read(version);
    known.set(version, files);
    const forget = (): void => void known.delete(version);
    files.then((there) => there ?? forget(), forget);
    for (const oldest of [...known.keys()].slice(0, -kept)) known.delete(oldest);
    return files;
  };

  return async (version, name) => (await filesOf(version))?.file(version, name) ?? null;
};
