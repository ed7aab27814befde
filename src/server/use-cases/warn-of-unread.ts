import type { CommunePlaces, Places, UnreadService } from '../ports/places.ts';
import type { Worries } from '../ports/worries.ts';

interface Deps {
  readonly places: Pick<Places, 'unread'>;
  readonly worries: Worries;
}

const named = ({ name, waiting }: UnreadService): string =>
  waiting === 0 ? name : `${name} (demandes en attente : ${waiting})`;

/**
 * At each start: an account that is older than services' queues works in none of them, and what residents send there
 * would wait unseen.
 */
export const warnOfUnread = async (
  { places, worries }: Deps,
  { commune, offices = [] }: CommunePlaces,
): Promise<void> => {
  const unread = await places.unread(
    commune.id,
    offices.map(({ queueId }) => queueId),
  );
  if (unread.length === 0) return;
  worries.warn(
    { services: unread.map(({ queueId }) => queueId) },
    `Aucun instructeur ne lit ce que les usagers envoient à : ${unread.map(named).join(', ')}. Au bureau, sur la page « Équipe », donnez ce lieu de travail à un instructeur.`,
  );
};
