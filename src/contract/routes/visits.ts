import * as v from 'valibot';
import { opinions, visitEnds, visitModes } from '#core/statistics/splits.ts';
import { route } from '../route.ts';
import { contentId } from '../schemas/base.ts';
import { commune, nothing } from './params.ts';

/** What a kiosk says of one procedure once its person has gone: published ids and words, nothing else. */
export const visitRoutes = {
  countVisit: route({
    method: 'POST',
    path: '/api/communes/:communeId/kiosk/visits',
    access: 'kiosk',
    says: 'Counts one procedure that was gone through at this kiosk: how far, how it ended, and one touch on what was thought of it. Who, when and on which kiosk is kept nowhere.',
    params: commune,
    body: v.object({
      procedureId: contentId,
      /** The last step that stood on the screen. */
      stepId: contentId,
      ended: v.picklist(visitEnds),
      mode: v.picklist(visitModes),
      /** Null where nobody said. */
      opinion: v.nullable(v.picklist(opinions)),
    }),
    reply: nothing,
    problems: ['proof_missing', 'proof_stale', 'proof_replayed', 'kiosk_revoked', 'client_too_old'],
  }),
} as const;
