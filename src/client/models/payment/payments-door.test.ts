import { expect, it } from 'vitest';
import type { Payments } from './payments.ts';
import { createPaymentsDoor } from './payments-door.ts';

const doorWith = () => {
  const said: string[] = [];
  const door = createPaymentsDoor(() => void said.push('erased'));
  const made = { end: async () => void said.push('ended') } as unknown as Payments;
  door.join(async () => made);
  return { door, said };
};

it('what this device keeps is erased without fetching what reads it', () => {
  const { door, said } = doorWith();
  door.erase();
  expect([said, door.model.value]).toEqual([['erased'], null]);
});

it('what comes after the end of its visit ends at once', async () => {
  const { door, said } = doorWith();
  const coming = door.fetch();
  await door.forget();
  expect(await coming).toBeNull();
  expect([said, door.model.value]).toEqual([['ended'], null]);
});
