import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { RequestState } from '#client/models/request.ts';
import { instant } from '#core/instant.ts';
import { makeRoomForRequest } from './make-room.ts';

const since = instant(0);
const receipt = {} as Extract<RequestState, { kind: 'sent' }>['receipt'];

const kindAfter = (state: RequestState): RequestState['kind'] => {
  const now = signal<RequestState>(state);
  makeRoomForRequest({ state: now, forget: () => void (now.value = { kind: 'none' }) });
  return now.value.kind;
};

it('a second request of one visit is never shown as sent, kept or refused because the first was', () => {
  expect(kindAfter({ kind: 'sent', receipt })).toBe('none');
  expect(kindAfter({ kind: 'kept', since })).toBe('none');
  expect(kindAfter({ kind: 'refused', problem: 'too_large' })).toBe('none');
});

it('a request that has not left yet is never dropped for another', () => {
  expect(kindAfter({ kind: 'waiting', since })).toBe('waiting');
  expect(kindAfter({ kind: 'sending', since })).toBe('sending');
});
