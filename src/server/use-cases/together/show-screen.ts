import type { CommuneId } from '#core/ids.ts';
import { isWellMasked } from '#core/together/mask.ts';
import type { ShownScreen } from '#core/together/screen.ts';
import type { PublishedProcedures, Together } from '../../ports/together.ts';
import { type UseCases, refuse } from '../../use-case.ts';

interface Deps {
  readonly together: Together;
  readonly procedures: PublishedProcedures;
}

/** Of a version that is not published any more nothing can be drawn, nor any mask be proved: its step goes no further. */
const provable = (
  procedures: PublishedProcedures,
  commune: CommuneId,
  screen: ShownScreen,
): ShownScreen | null => {
  const { procedure } = screen;
  if (!procedure?.step) return screen;
  const published = procedures.find(commune, procedure.id, procedure.version);
  if (!published) return { ...screen, procedure: { ...procedure, step: null } };
  return isWellMasked(published.fields, procedure.step) ? screen : null;
};

/** A page that sends a value which it had to mask is at fault: the server keeps none of it. */
export const showScreen =
  ({ together, procedures }: Deps): UseCases['showScreen'] =>
  async ({ actor: { capabilityHash }, params: { communeId, ticketId }, body, now }) => {
    const screen = body.screen && provable(procedures, communeId, body.screen);
    if (body.screen && !screen) return refuse('malformed');
    const { nth, takenAt } = body;
    const shown = await together.show({ communeId, ticketId, capabilityHash, takenAt, nth, screen }, now);
    return shown ? {} : refuse('ticket_moved');
  };
