import type { DeskCallback } from '#contract/schemas/callback.ts';
import { isCallbackLate } from '#core/callback/due.ts';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { StaffActor } from '../actor.ts';
import type { Callbacks, HolderMove, ReadCallback } from '../ports/callbacks.ts';
import { type Refusal, refuse } from '../use-case.ts';

export interface CallbackDeps {
  readonly callbacks: Callbacks;
}

/** Who holds it is told to nobody; what they wrote is, so that the next one need not begin again. */
export const callbackForDesk = (callback: ReadCallback, now: Instant): DeskCallback => ({
  ...callback,
  late: isCallbackLate(callback, now),
});

/** How it stands after a move; refused when the move was not the caller's to make. */
export const callbackAfter = async (
  { callbacks }: CallbackDeps,
  staff: StaffActor,
  id: TicketId,
  moved: boolean,
  now: Instant,
): Promise<DeskCallback | Refusal> => {
  const found = await callbacks.read(staff, id);
  if (!found) return refuse('not_found');
  return moved ? callbackForDesk(found, now) : refuse('callback_moved');
};

/** One move of its holder. */
export const moveCallback = async (
  deps: CallbackDeps,
  staff: StaffActor,
  id: TicketId,
  move: HolderMove,
  now: Instant,
): Promise<DeskCallback | Refusal> =>
  callbackAfter(deps, staff, id, await deps.callbacks.move(staff, id, move, now), now);
