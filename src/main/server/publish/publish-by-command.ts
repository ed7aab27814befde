import type { Instant } from '#core/instant.ts';
import type { Publication, PublishedContent } from '#server/ports/published-content.ts';
import type { Content } from '../content.ts';
import { putInForce } from './put-in-force.ts';
import { isUpToPeople } from './up-to-people.ts';

type Made = NonNullable<Awaited<ReturnType<typeof putInForce>>>;

export type ByCommand =
  | { readonly is: 'published' | 'taken-over'; readonly made: Made }
  | { readonly is: 'nothing-new'; readonly last: Publication }
  | { readonly is: 'overtaken' };

/**
 * Publishes what a person asks to. The same content again changes nothing, but for the first time that a person
 * publishes: then it is noted as theirs, so that starts no longer publish by themselves what changes in the folder.
 */
export const publishByCommand = async (
  published: PublishedContent,
  content: Content,
  now: Instant,
): Promise<ByCommand> => {
  const last = await published.current(content.library.commune.id);
  const same = last?.version === content.library.version;
  if (last && same && (await isUpToPeople(published, content))) return { is: 'nothing-new', last };
  const order = { origin: 'command', restores: null, now } as const;
  const made = await putInForce(published, content, last, order);
  if (made === null) return { is: 'overtaken' };
  return { is: same ? 'taken-over' : 'published', made };
};
