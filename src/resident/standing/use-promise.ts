import type { PromiseKey } from '#core/ticket/promise.ts';
import { useResident } from '../app/resident-context.ts';
import { promiseWords, type PromiseWords } from './promise-words.ts';

/** The words of a promise as they stand now. Only for the screens of a kiosk. */
export const usePromise = (key: PromiseKey): PromiseWords => {
  const { kiosk, language, now } = useResident();
  const call = kiosk?.services.call.state.value;
  return promiseWords(
    key,
    {
      now: now.value,
      available: kiosk?.standing.presence.value?.available ?? 0,
      openness: kiosk?.openness.value ?? null,
      calledHereAt: kiosk?.standing.calledHereAt.value ?? null,
      ticket: call?.kind === 'held' ? call.view : null,
      wait: kiosk?.services.heartbeat.value?.reply.wait ?? null,
    },
    language.translator.value,
  );
};
