import type { PublishedContent } from '#server/ports/published-content.ts';
import type { Content } from '../content.ts';

/** Whether a person has ever published here: then no start does it any more (see decision-who-publishes.md). */
export const isUpToPeople = async (
  published: PublishedContent,
  { library }: Pick<Content, 'library'>,
): Promise<boolean> => {
  const all = await published.history(library.commune.id);
  return all.some(({ origin }) => origin !== 'start');
};
