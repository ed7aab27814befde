import { type ReadonlySignal, signal } from '@preact/signals';
import type { ProblemCode } from '#contract/problem.ts';
import type { HeartbeatReply } from '#contract/schemas/kiosk.ts';
import { type Instant, type Millis, millis, seconds } from '#core/instant.ts';
import type { ResidentApi } from '../api/call.ts';
import type { Storage } from '../outbox/outbox.ts';
import type { Clock } from '../ports/clock.ts';
import type { Random } from '../ports/random.ts';

export interface HeartbeatDeps {
  readonly api: ResidentApi;
  readonly clock: Clock;
  readonly random: Random;
  readonly now: () => Instant;
  /** What this kiosk says of itself. */
  readonly says: () => {
    readonly buildId: string;
    readonly contentVersion: string | null;
    readonly outboxWaiting: number;
    readonly highestSeq: number;
    readonly outboxStorage: Storage;
    readonly pageAge: number;
  };
  readonly onReply?: (reply: HeartbeatReply) => void;
  readonly onRefused?: (problem: ProblemCode) => void;
}

/** The kiosk's pulse: says that it lives, every 15 to 20 seconds, and keeps what the server answered last. */
export interface Heartbeat {
  /** However old: whoever shows it looks at `receivedAt`, and at the presence's own `seenAt`. */
  readonly last: ReadonlySignal<{ readonly reply: HeartbeatReply; readonly receivedAt: Instant } | null>;
  start(): void;
  /** Asks now, for instance because someone just touched the screen; resolves when it was answered, or was not. */
  ask(): Promise<void>;
  /** Does not beat until started again. */
  stop(): void;
}

const every: Millis = seconds(15);
const spread: Millis = seconds(5);
/** After a failure: sooner, so that a screen which says "hors ligne" says it no longer than it must. */
const afterFailure: Millis = seconds(6);

export const createHeartbeat = (deps: HeartbeatDeps): Heartbeat => {
  const last = signal<{ readonly reply: HeartbeatReply; readonly receivedAt: Instant } | null>(null);
  let turn = 0;
  let callOff = (): void => undefined;

  const beat = async (mine: number): Promise<void> => {
    const answer = await deps.api.call('beat', { body: deps.says(), timeout: seconds(10) });
    if (mine !== turn) return;
    if (answer.ok) {
      deps.onReply?.(answer.value);
      last.value = { reply: answer.value, receivedAt: deps.now() };
    } else if (answer.problem !== 'network' && answer.problem !== 'unreadable') {
      deps.onRefused?.(answer.problem);
    }
    if (mine !== turn) return;
    const asked = answer.ok ? 0 : (answer.retryAfterMillis ?? 0);
    const pause = Math.max(answer.ok ? every : afterFailure, asked) + deps.random.fraction() * spread;
    callOff = deps.clock.after(millis(Math.round(pause)), () => void beat(mine));
  };

  const stop = (): void => {
    turn += 1;
    callOff();
  };
  return {
    last,
    start: () => {
      stop();
      void beat(turn);
    },
    ask: () => {
      stop();
      return beat(turn);
    },
    stop,
  };
};
