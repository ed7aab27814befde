import type { CommuneId } from '#core/ids.ts';
import { after, type Instant } from '#core/instant.ts';
import type { StoredAttempt } from '../ports/payments.ts';
import type { Upkeep } from '../ports/upkeep.ts';
import { type AskDeps, askInTurn, lease } from './ask-provider.ts';
import { repeat } from './repeat.ts';

export interface AskerDeps extends AskDeps {
  readonly upkeep: Pick<Upkeep, 'communes'>;
  readonly clock: () => Instant;
  /** Told of what failed; the turn comes again when its lease ends. */
  readonly failed: (error: unknown) => void;
  readonly everyMillis?: number;
}

const atOnce = 8;

/** Asks about what is due in one commune, a few side by side; answers how many there were. */
export const askDue = async (deps: AskerDeps, commune: CommuneId): Promise<number> => {
  const now = deps.clock();
  const leaseUntil = after(now, lease);
  const due = await deps.askTurns.claimDue(commune, now, leaseUntil, atOnce);
  const ask = (attempt: StoredAttempt) =>
    askInTurn(deps, attempt, leaseUntil, now).catch((error: unknown) => deps.failed(error));
  await Promise.all(due.map(ask));
  return due.length;
};

/**
 * Asks about every attempt whose turn has come, each second; several processes share the work. It is also the recovery:
 * whatever a dead process left open has a turn. The way to stop waits for what was asked.
 */
export const startAsking = (deps: AskerDeps): (() => Promise<void>) =>
  repeat(
    deps.everyMillis ?? 1_000,
    async () => {
      for (const commune of await deps.upkeep.communes()) while ((await askDue(deps, commune)) === atOnce);
    },
    deps.failed,
  );
