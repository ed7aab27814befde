import { instant } from '#core/instant.ts';
import { lateCall } from '#core/ticket/timing.ts';
import type { Kiosks } from '../ports/kiosks.ts';
import type { UseCases } from '../use-case.ts';

export const listKiosks =
  ({ kiosks }: { kiosks: Kiosks }): UseCases['listKiosks'] =>
  async ({ actor, now }) => ({
    kiosks: [...(await kiosks.list(actor.communeId, actor.siteIds, instant(now - lateCall)))],
  });
