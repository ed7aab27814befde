import { type ReadonlySignal, signal } from '@preact/signals';
import { seconds } from '#core/instant.ts';
import type { ResidentApi } from '../api/call.ts';
import type { Clock } from '../ports/clock.ts';
import type { Memory } from '../ports/memory.ts';

/** What kind of place this is. */
export interface Deployment {
  /** True where people, bills and staff are fictional. Remembered, since a kiosk may start without a network. */
  readonly demo: ReadonlySignal<boolean>;
  /** Asks the server until it answers. */
  start(api: ResidentApi): void;
  dispose(): void;
}

const key = 'demo';

export const createDeployment = (deps: { readonly clock: Clock; readonly memory: Memory }): Deployment => {
  const demo = signal(deps.memory.read(key) === 'yes');
  let disposed = false;
  let callOff = (): void => undefined;

  const ask = async (api: ResidentApi): Promise<void> => {
    const answer = await api.call('health', {});
    if (disposed) return;
    if (!answer.ok) {
      callOff = deps.clock.after(seconds(10), () => void ask(api));
      return;
    }
    demo.value = answer.value.demo;
    deps.memory.write(key, answer.value.demo ? 'yes' : 'no');
  };

  return {
    demo,
    start: (api) => void ask(api),
    dispose: () => {
      disposed = true;
      callOff();
    },
  };
};
