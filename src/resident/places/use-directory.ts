import type { Directory } from '#core/directory/place.ts';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { type FileDoor, publishedFile } from '../content/published-file.ts';

export type DirectoryDoor = FileDoor<Directory>;

/** The directory of the content on screen, in the language of its texts. */
export const directoryOf = publishedFile<Directory>(
  'directory',
  ({ places, texts }) => Array.isArray(places) && typeof texts === 'object',
);

export const useDirectory = (content: Content): DirectoryDoor =>
  directoryOf(useResident().services.content, content);
