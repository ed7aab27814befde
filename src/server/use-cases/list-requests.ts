import { instant } from '#core/instant.ts';
import type { Requests } from '../ports/requests.ts';
import type { UseCases } from '../use-case.ts';
import { type EvidenceDeps, requestForDesk } from './request-for-desk.ts';

/** Answered ones stay in sight for a month. */
const answeredFor = 30 * 86_400_000;

export const listRequests =
  (deps: EvidenceDeps & { requests: Requests }): UseCases['listRequests'] =>
  async ({ actor: { communeId, queueIds }, now }) => {
    const found = await deps.requests.list(communeId, queueIds, instant(now - answeredFor));
    const shown = found.map((request) => requestForDesk(deps, communeId, request, now));
    return { requests: await Promise.all(shown) };
  };
