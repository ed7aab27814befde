import type { UseCases } from '../use-case.ts';
import { keepRequest, type KeepRequestDeps } from './keep-request.ts';

export const sendRequest =
  (deps: KeepRequestDeps): UseCases['sendRequest'] =>
  ({ actor: { kioskId }, params, body: { envelope }, now }) =>
    keepRequest(deps, { ...params, sealedAs: kioskId, kioskId, envelope, now });
