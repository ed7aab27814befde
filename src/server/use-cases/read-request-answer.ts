import { readLinkSecret } from '#core/request/link-secret.ts';
import type { Requests, RequestSecrets } from '../ports/requests.ts';
import { type UseCases, refuse } from '../use-case.ts';

export const readRequestAnswer =
  ({
    requests,
    requestSecrets,
  }: {
    requests: Requests;
    requestSecrets: RequestSecrets;
  }): UseCases['readRequestAnswer'] =>
  async ({ params: { communeId }, body }) => {
    const secret = readLinkSecret(body.secret);
    const answer = secret && (await requests.answer(communeId, requestSecrets.hashOfLink(secret)));
    return answer ?? refuse('code_unknown');
  };
