import type { SessionDoor } from '../ports/doors.ts';
import type { UseCases } from '../use-case.ts';

export const readSession =
  ({ sessions }: { sessions: Pick<SessionDoor, 'describe'> }): UseCases['readSession'] =>
  ({ actor }) =>
    sessions.describe(actor);
