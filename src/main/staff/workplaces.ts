import type { QueueId, SiteId } from '#core/ids.ts';
import type { CommunePlaces } from '#server/ports/places.ts';
import type { NewMember } from './member.ts';

export type Workplaces =
  | {
      readonly ok: true;
      readonly queueIds: readonly QueueId[];
      readonly siteIds: readonly SiteId[];
      /** In the words of kiosk-config. */
      readonly names: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

const unknownOf = (asked: readonly string[], known: readonly string[], what: string): string | null => {
  const unknown = asked.filter((id) => !known.includes(id));
  return unknown.length === 0
    ? null
    : `No ${what} is called ${unknown.join(', ')}; kiosk-config has ${known.join(', ')}.`;
};

/** The sites and queues that are named. Without queues an officer has all offices, and without either all sites. */
export const workplacesOf = (
  { roles, siteIds, queueIds }: Pick<NewMember, 'roles' | 'siteIds' | 'queueIds'>,
  { sites, services = [], offices = [] }: CommunePlaces,
): Workplaces => {
  const all = [...sites, ...services, ...offices];
  const reason =
    unknownOf(
      siteIds,
      sites.map(({ id }) => id),
      'site',
    ) ??
    unknownOf(
      queueIds,
      all.map(({ queueId }) => queueId),
      'queue',
    );
  if (reason) return { ok: false, reason };
  const everySite = siteIds.length === 0 && queueIds.length === 0;
  const chosen = new Set<string>([
    ...sites.filter(({ id }) => everySite || siteIds.includes(id)).map(({ queueId }) => queueId),
    ...(queueIds.length === 0 && roles.includes('officer')
      ? offices.map(({ queueId }) => queueId)
      : queueIds),
  ]);
  const theirs = all.filter(({ queueId }) => chosen.has(queueId));
  return {
    ok: true,
    queueIds: theirs.map(({ queueId }) => queueId),
    siteIds: sites.filter(({ queueId }) => chosen.has(queueId)).map(({ id }) => id),
    names: theirs.map(({ name }) => name),
  };
};
