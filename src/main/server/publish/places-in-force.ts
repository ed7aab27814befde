import type { CommunePlaces } from '#server/ports/places.ts';
import type { PublishedContent } from '#server/ports/published-content.ts';
import { type BrokenFolder, type Content, placesOf } from '../content.ts';
import { despite } from './content-at-start.ts';
import { readPublished } from './put-in-force.ts';

/** The places of what is published; the folder's own where nothing is yet. A command changes neither. */
export const placesInForce = async (
  published: PublishedContent,
  folder: Content | BrokenFolder,
): Promise<CommunePlaces> => {
  if (!folder.ok) return placesOf((await despite(published, folder)).content);
  const last = await published.current(folder.library.commune.id);
  const content = last && (await readPublished(published, folder, last.version));
  return placesOf(content ?? folder);
};
