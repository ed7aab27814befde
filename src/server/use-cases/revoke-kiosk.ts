import type { Kiosks } from '../ports/kiosks.ts';
import { type UseCases, refuse } from '../use-case.ts';
import { runsKiosk } from './runs-kiosk.ts';

export const revokeKiosk =
  ({ kiosks }: { kiosks: Kiosks }): UseCases['revokeKiosk'] =>
  async ({ actor, params: { communeId, kioskId }, now }) => {
    if (!(await runsKiosk(kiosks, actor, kioskId))) return refuse('not_found');
    await kiosks.revoke(communeId, kioskId, now);
    return {};
  };
