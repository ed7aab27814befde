import { expect, it } from 'vitest';
import type { QueueId } from '#core/ids.ts';
import { storedPreferences } from './stored-preferences.ts';

const aMemory = () => {
  const kept = new Map<string, string>();
  return {
    read: (key: string) => kept.get(key) ?? null,
    write: (key: string, value: string) => void kept.set(key, value),
  };
};

it('sound and keys are on until someone turns them off', () =>
  expect(storedPreferences(aMemory()).current.value).toEqual({
    sound: true,
    shortcuts: true,
    queueId: null,
  }));

it('what was chosen is found again after a reload', () => {
  const memory = aMemory();
  storedPreferences(memory).set({ shortcuts: false, queueId: 'mairie-nord' as QueueId });
  expect(storedPreferences(memory).current.value).toEqual({
    sound: true,
    shortcuts: false,
    queueId: 'mairie-nord',
  });
});
