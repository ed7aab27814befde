import { signal } from '@preact/signals';
import type { Memory } from '#client/ports/memory.ts';
import type { QueueId } from '#core/ids.ts';
import type { PreferenceService, Preferences } from '../services.ts';

const keyOf = (name: keyof Preferences): string => `desk.${name}`;

const off = 'off';

/** How this browser is used, kept on it: sound, keys, and the last queue. */
export const storedPreferences = (memory: Memory): PreferenceService => {
  const current = signal<Preferences>({
    sound: memory.read(keyOf('sound')) !== off,
    shortcuts: memory.read(keyOf('shortcuts')) !== off,
    queueId: (memory.read(keyOf('queueId')) || null) as QueueId | null,
  });
  return {
    current,
    set: (change) => {
      const next = { ...current.peek(), ...change };
      current.value = next;
      memory.write(keyOf('sound'), next.sound ? 'on' : off);
      memory.write(keyOf('shortcuts'), next.shortcuts ? 'on' : off);
      memory.write(keyOf('queueId'), next.queueId ?? '');
    },
  };
};
