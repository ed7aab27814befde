import { requestTransition } from '#core/request/request.ts';
import type { StaffActor } from '../actor.ts';
import type { ReadRequest, Requests } from '../ports/requests.ts';
import { type UseCases, refuse } from '../use-case.ts';
import { type EvidenceDeps, requestForDesk } from './request-for-desk.ts';

const written = (answer: string | null): string | null =>
  answer === null || answer.trim() === '' ? null : answer.trim();

/** Saying again what was said changes nothing: the first reply may have been lost on its way. */
const stands = ({ state, answer }: ReadRequest, to: string, text: string | null): boolean =>
  state === to && answer === text;

/** A service is known to those who work in its queue; to the others its requests do not exist. */
const serves = ({ queueIds }: StaffActor, { service }: ReadRequest): boolean =>
  (queueIds as readonly string[]).includes(service);

/** Who answers is not kept: an answer is the service's. */
export const answerRequest =
  (deps: EvidenceDeps & { requests: Requests }): UseCases['answerRequest'] =>
  async ({ actor, params: { requestId }, body, now }) => {
    const { communeId } = actor;
    const verb = body.state === 'answered' ? 'answer' : 'accept';
    const text = written(body.answer);
    if ((verb === 'answer') !== (text !== null)) return refuse('malformed');
    const sent = await deps.requests.read(communeId, requestId);
    if (!sent || !serves(actor, sent)) return refuse('not_found');
    await deps.requests.move(communeId, requestId, verb, now, text);
    const request = await deps.requests.read(communeId, requestId);
    if (!request) return refuse('not_found');
    if (!stands(request, requestTransition(verb).to, text)) return refuse('request_moved');
    return requestForDesk(deps, communeId, request, now);
  };
