import { instant } from '#core/instant.ts';
import type { UseCases } from '../use-case.ts';
import { type CallbackDeps, callbackForDesk } from './callback-for-desk.ts';

/** Those that are over stay in sight for a day, as long as their number is kept. */
const endedFor = 86_400_000;

export const listCallbacks =
  ({ callbacks }: CallbackDeps): UseCases['listCallbacks'] =>
  async ({ actor, now }) => {
    const found = await callbacks.list(actor, instant(now - endedFor));
    return { callbacks: found.map((callback) => callbackForDesk(callback, now)) };
  };
