import type { Guides } from '#core/guide/guide.ts';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { type FileDoor, publishedFile } from '../content/published-file.ts';

const guidesOf = publishedFile<Guides>(
  'guides',
  ({ guides, texts }) => Array.isArray(guides) && typeof texts === 'object',
);

/** The guides of the content on screen, in the language of its texts. */
export const useGuides = (content: Content): FileDoor<Guides> =>
  guidesOf(useResident().services.content, content);
