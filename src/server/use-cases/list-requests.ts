import { instant } from '#core/instant.ts';
import type { Requests } from '../ports/requests.ts';
import type { UseCases } from '../use-case.ts';
import { answeredRequests, nothingOf, requestPlace, restOf, waitingRequests } from './list-cursors.ts';
import { type EvidenceDeps, requestForDesk } from './request-for-desk.ts';

/** Answered ones stay in sight for a month. */
const answeredFor = 30 * 86_400_000;

/** First both parts from their beginnings, then the one that a cursor names from there on. */
export const listRequests =
  (deps: EvidenceDeps & { requests: Requests }): UseCases['listRequests'] =>
  async ({ actor: { communeId, queueIds }, query, now }) => {
    const place = query.after === undefined ? null : requestPlace(query.after);
    const since = instant(now - answeredFor);
    const { requests } = deps;
    const [waiting, answered] = await Promise.all([
      place?.part === 'over' ? nothingOf : requests.waiting(communeId, queueIds, place?.after ?? null),
      place?.part === 'waiting'
        ? nothingOf
        : requests.answered(communeId, queueIds, since, place?.after ?? null),
    ]);
    const shown = [...waiting.items, ...answered.items].map((request) =>
      requestForDesk(deps, communeId, request, now),
    );
    return {
      requests: await Promise.all(shown),
      rest: { waiting: restOf(waiting, waitingRequests), over: restOf(answered, answeredRequests) },
    };
  };
