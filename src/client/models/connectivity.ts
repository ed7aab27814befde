import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Instant } from '#core/instant.ts';
import type { Answer } from '../api/reply.ts';
import type { OnlineHint } from '../ports/network.ts';

export interface Connected {
  readonly online: boolean;
  /** When our server last answered; null when it never did. */
  readonly answeredAt: Instant | null;
}

/**
 * Whether our server can be reached: until it was first asked, what the browser believes; then online only after it
 * answered, offline as soon as it did not.
 */
export interface Connectivity {
  readonly state: ReadonlySignal<Connected>;
  /** To be told of each answer of an API. */
  observe(answer: Answer<unknown>): void;
  /** Something else than an API had no answer from our server. */
  lost(): void;
  dispose(): void;
}

export interface ConnectivityDeps {
  readonly hint: OnlineHint;
  readonly now: () => Instant;
  /** Our server just answered, or a cable was just plugged in: what waits may try. */
  readonly onChance?: () => void;
}

/** A captive portal answers, and so does a proxy whose server is down: only our server's own words count. */
const isOurs = (answer: Answer<unknown>): boolean =>
  answer.ok || !['network', 'unreadable', 'unavailable'].includes(answer.problem);

export const createConnectivity = ({ hint, now, onChance }: ConnectivityDeps): Connectivity => {
  const reached = signal(hint.online());
  const answeredAt = signal<Instant | null>(null);

  const stop = hint.onChange((online) => {
    if (online) onChance?.();
    else reached.value = false;
  });

  return {
    state: computed(() => ({ online: reached.value, answeredAt: answeredAt.value })),
    observe: (answer) => {
      const ours = isOurs(answer);
      batch(() => {
        reached.value = ours;
        if (ours) answeredAt.value = now();
      });
      if (ours) onChance?.();
    },
    lost: () => {
      reached.value = false;
    },
    dispose: stop,
  };
};
