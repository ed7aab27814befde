import type { Instant } from '#core/instant.ts';
import type {
  NewPublication,
  Publication,
  PublicationOrigin,
  PublishedContent,
} from '#server/ports/published-content.ts';
import { type Content, placesOf } from '../content.ts';
import { changesBetween } from './changes.ts';
import { bodyOf, contentFormat, contentOf } from './stored-content.ts';

export interface Order {
  readonly origin: PublicationOrigin;
  readonly restores: number | null;
  readonly now: Instant;
}

/** The content of a publication; null when it is gone, or was written by another release. */
export const readPublished = async (
  published: PublishedContent,
  content: Pick<Content, 'library'>,
  version: string,
): Promise<Content | null> => {
  const body = await published.body(content.library.commune.id, version);
  return body && contentOf(body);
};

const changesOf = (last: Publication | null, before: Content | null, content: Content): readonly string[] => {
  if (last && !before)
    return [
      'La version d’avant venait d’une autre édition du logiciel : les changements ne sont pas listés.',
    ];
  if (last?.version === content.library.version) return ['Le même contenu : rien n’a changé.'];
  return changesBetween(before, content);
};

/** Publishes after `last`; null when somebody else published in between. */
export const putInForce = async (
  published: PublishedContent,
  content: Content,
  last: Publication | null,
  { origin, restores, now }: Order,
): Promise<(Pick<NewPublication, 'changes' | 'version'> & Pick<Publication, 'number'>) | null> => {
  const before = last && (await readPublished(published, content, last.version));
  const { version } = content.library;
  const changes = changesOf(last, before, content);
  const made: NewPublication = {
    version,
    origin,
    restores,
    changes,
    publishedAt: now,
    places: placesOf(content),
    format: contentFormat,
    body: bodyOf(content),
    after: last?.number ?? null,
  };
  const number = await published.publish(made);
  return number === null ? null : { changes, version, number };
};
