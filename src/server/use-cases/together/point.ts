import { isOnScreen } from '#core/together/on-screen.ts';
import type { PublishedProcedures, Together } from '../../ports/together.ts';
import { type UseCases, refuse } from '../../use-case.ts';

interface Deps {
  readonly together: Together;
  readonly procedures: PublishedProcedures;
}

/** Only what stands on the resident's screen at this moment can be pointed at. */
export const point =
  ({ together, procedures }: Deps): UseCases['point'] =>
  async ({ actor, params: { ticketId }, body: { target }, now }) => {
    const seen = await together.seen(actor, ticketId, now);
    if (!seen) return refuse('not_found');
    const shown = seen.screen?.procedure;
    if (!shown?.step) return refuse('not_on_screen');
    const procedure = procedures.find(actor.communeId, shown.id, shown.version);
    if (!procedure || !isOnScreen(procedure, shown.step, target)) return refuse('not_on_screen');
    const step = { procedureId: shown.id, stepId: shown.step.id };
    return (await together.point(actor, ticketId, step, target, now)) ? {} : refuse('not_on_screen');
  };
