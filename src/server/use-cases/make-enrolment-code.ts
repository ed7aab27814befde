import type { Kiosks } from '../ports/kiosks.ts';
import { type UseCases, refuse } from '../use-case.ts';
import { type IssueDeps, issueCode } from './issue-code.ts';
import { runsKiosk } from './runs-kiosk.ts';

export const makeEnrolmentCode =
  (deps: IssueDeps & { kiosks: Kiosks }): UseCases['makeEnrolmentCode'] =>
  async ({ actor, params: { communeId, kioskId }, now }) =>
    (await runsKiosk(deps.kiosks, actor, kioskId))
      ? issueCode(deps, communeId, kioskId, now)
      : refuse('not_found');
