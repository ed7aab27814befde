import { homeKioskId } from '#contract/envelope-binding.ts';
import type { UseCases } from '../use-case.ts';
import { keepRequest, type KeepRequestDeps } from './keep-request.ts';

export const sendRequestFromHome =
  (deps: KeepRequestDeps): UseCases['sendRequestFromHome'] =>
  ({ params, body: { envelope }, now }) =>
    keepRequest(deps, { ...params, sealedAs: homeKioskId, kioskId: null, envelope, now });
