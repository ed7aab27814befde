import type { Instant } from '#core/instant.ts';
import type { Publication, PublishedContent } from '#server/ports/published-content.ts';
import type { BrokenFolder, Content } from '../content.ts';
import { StartProblem } from '../start-problem.ts';
import { communeOf } from './commune-of.ts';
import { isUpToPeople } from './up-to-people.ts';
import { putInForce, readPublished } from './put-in-force.ts';
import { contentOf } from './stored-content.ts';

export interface AtStart {
  readonly content: Content;
  /** The publication that `content` is. */
  readonly number: number;
  /** The folder holds something else than what is served, because a person published since. */
  readonly folderWaits: boolean;
}

const asPublished = async (
  published: PublishedContent,
  folder: Content,
  { number, version }: Publication,
): Promise<AtStart> => {
  const content = await readPublished(published, folder, version);
  if (content === null)
    throw new StartProblem(
      'What was published was written by another release of this program: publish it again with npm run content:publish, then start again.',
    );
  return { content, number, folderWaits: version !== folder.library.version };
};

/** What was published serves on when the folder beside it is broken; without anything published, its faults are said. */
export const despite = async (
  published: PublishedContent,
  { path, problem }: BrokenFolder,
): Promise<AtStart> => {
  const commune = await communeOf(path).catch(() => null);
  const last = commune && (await published.current(commune));
  const body = last && (await published.body(commune, last.version));
  const content = body && contentOf(body);
  if (!last || !content) throw problem;
  return { content, number: last.number, folderWaits: true };
};

/** What this server serves first: what is published, after it published its own folder where that is its place. */
export const contentAtStart = async (
  published: PublishedContent,
  folder: Content | BrokenFolder,
  now: Instant,
): Promise<AtStart> => {
  if (!folder.ok) return despite(published, folder);
  for (;;) {
    const last = await published.current(folder.library.commune.id);
    if (last && (await isUpToPeople(published, folder))) return asPublished(published, folder, last);
    const same = last?.version === folder.library.version;
    if (same && (await readPublished(published, folder, last.version)))
      return asPublished(published, folder, last);
    // Another server that starts at the same moment may be first: then look again.
    const order = { origin: 'start', restores: null, now } as const;
    if (await putInForce(published, folder, last, order)) {
      const mine = await published.current(folder.library.commune.id);
      if (mine) return asPublished(published, folder, mine);
    }
  }
};
