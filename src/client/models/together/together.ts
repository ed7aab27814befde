import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Instant } from '#core/instant.ts';
import type { PointTarget } from '#core/together/point.ts';
import type { ShownScreen } from '#core/together/screen.ts';
import type { ResidentApi } from '../../api/call.ts';
import type { ResidentOpenStream } from '../../api/open-stream.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Random } from '../../ports/random.ts';
import type { CallState } from '../call.ts';
import type { OwnCall } from '../own-call.ts';
import { createPointing } from './pointing.ts';
import { createSaying } from './saying.ts';

/** `cut`: the resident shows their screen, and the last word of it did not arrive. */
export type Sharing = 'no' | 'yes' | 'cut';

/** A resident who shows their screen to the agent of their call, on their own "oui", until they stop or the hold ends. */
export interface Together {
  /** An agent holds this person's call. */
  readonly possible: ReadonlySignal<boolean>;
  readonly sharing: ReadonlySignal<Sharing>;
  /** What that agent points at now. */
  readonly pointed: ReadonlySignal<PointTarget | null>;
  /** "Oui". Does nothing unless it is possible. */
  start(): void;
  stop(): void;
  /** Where the resident stands: told while they show it, and else to nobody. */
  stand(screen: ShownScreen): void;
  /** The visit ended. */
  end(): void;
}

export interface TogetherDeps {
  /** Speaks with the ticket's capability alone. */
  readonly api: ResidentApi;
  readonly openStream: ResidentOpenStream;
  readonly clock: Clock;
  readonly random: Random;
  readonly call: { readonly state: ReadonlySignal<CallState>; own(): OwnCall | null };
}

/** When the agent who holds the call took it: another taker is another person to say yes to. */
const takenAtOf = (state: CallState): Instant | null =>
  state.kind === 'held' && (state.view.state === 'taken' || state.view.state === 'arrived')
    ? state.view.takenAt
    : null;

const stepOf = (screen: ShownScreen | null): string =>
  screen?.procedure ? `${screen.procedure.id}/${screen.procedure.step?.id ?? ''}` : '';

export const createTogether = (deps: TogetherDeps): Together => {
  const { call } = deps;
  const takenAt = computed(() => takenAtOf(call.state.value));
  const shown = signal<Instant | null>(null);
  const pointing = createPointing(deps);
  const saying = createSaying(deps, () => {
    shown.value = null;
  });
  let standing: ShownScreen | null = null;

  const halt = (): void => {
    shown.value = null;
    saying.stop();
    pointing.stop();
  };
  const stopWatching = effect(() => {
    if (shown.value === null || takenAt.value === shown.value) return;
    untracked(halt);
  });

  return {
    possible: computed(() => takenAt.value !== null),
    sharing: computed(() => (shown.value === null ? 'no' : saying.cut.value ? 'cut' : 'yes')),
    pointed: pointing.pointed,
    start: () => {
      const [own, taken] = [call.own(), takenAt.peek()];
      if (own === null || taken === null || shown.peek() === taken) return;
      shown.value = taken;
      saying.start(own, taken);
      if (standing) saying.say(standing);
      pointing.follow(own);
    },
    stop: () => {
      if (shown.peek() === null) return;
      pointing.stop();
      saying.say(null);
      shown.value = null;
    },
    stand: (screen) => {
      if (stepOf(screen) !== stepOf(standing)) pointing.dim();
      // Typing under a mask changes nothing that anybody sees, and a call may say only so much in a minute.
      const same = JSON.stringify(screen) === JSON.stringify(standing);
      standing = screen;
      if (!same && shown.peek() !== null) saying.say(screen);
    },
    end: () => {
      if (shown.peek() !== null) saying.sayLast();
      standing = null;
      halt();
      stopWatching();
    },
  };
};
