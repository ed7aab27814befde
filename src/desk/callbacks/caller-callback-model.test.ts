import { expect, it } from 'vitest';
import type { SaidCallback } from '#client/models/desk/promised-callback.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { TicketId } from '#core/ids.ts';
import { at } from '../examples/a-ticket.ts';
import { virtualClock } from '../examples/virtual-clock.ts';
import { createCallerCallback } from './caller-callback-model.ts';

const ticketId = 'a ticket' as TicketId;
const callbackId = 'call-back 1' as TicketId;

const begin = (lost = 0, refused: Refusal['code'] = 'offline') => {
  const asked: (readonly [TicketId, TicketId, SaidCallback])[] = [];
  let made = 0;
  const model = createCallerCallback(
    {
      promiseCallback: (...said) => {
        asked.push(said);
        return Promise.resolve(
          asked.length <= lost
            ? { ok: false, refusal: { code: refused } }
            : { ok: true, value: { trackingCode: 'ABCD-EFGH-J', dueAt: at(600) } },
        );
      },
    },
    virtualClock(at(60)),
    ticketId,
    () => `call-back ${(made += 1)}` as TicketId,
  );
  return { model, asked };
};

it('nothing leaves before a number that can be called and a time', async () => {
  const { model, asked } = begin();
  model.typed.value = '12';
  await model.send();
  expect(model.faults.value).toEqual(['number', 'slot']);
  expect(asked).toEqual([]);
});

it('what was said leaves with the number as it is dialled, and is gone from the screen once it was promised', async () => {
  const { model, asked } = begin();
  model.typed.value = '06 12 34 56 78';
  model.chosen.value = model.slots.value[0] ?? null;
  await model.send();
  expect(asked).toEqual([
    [ticketId, callbackId, { nth: 1, number: '+33612345678', slot: model.slots.value[0] }],
  ]);
  expect([model.promised.value?.trackingCode, model.typed.value]).toEqual(['ABCD-EFGH-J', '']);
});

it('another try after a lost reply bears the same id, and what was typed stays for it', async () => {
  const { model, asked } = begin(1);
  model.typed.value = '06 12 34 56 78';
  model.chosen.value = model.slots.value[0] ?? null;
  await model.send();
  expect([model.refusal.value?.code, model.typed.value]).toEqual(['offline', '06 12 34 56 78']);
  await model.send();
  expect(asked.map(([, id, { nth }]) => [id, nth])).toEqual([
    [callbackId, 1],
    [callbackId, 1],
  ]);
  expect(model.refusal.value).toBeNull();
});

it('what is corrected after a lost reply is the same call-back said anew, so that the wrong number is never rung', async () => {
  const { model, asked } = begin(1);
  model.typed.value = '06 12 34 56 78';
  model.chosen.value = model.slots.value[0] ?? null;
  await model.send();
  model.typed.value = '06 12 34 56 79';
  await model.send();
  expect(asked.map(([, id, { nth, number }]) => [id, nth, number])).toEqual([
    [callbackId, 1, '+33612345678'],
    [callbackId, 2, '+33612345679'],
  ]);
});

it('what a colleague took up before it was corrected stays with them; said again it is another call-back', async () => {
  const { model, asked } = begin(1, 'callback_moved');
  model.typed.value = '06 12 34 56 78';
  model.chosen.value = model.slots.value[0] ?? null;
  await model.send();
  await model.send();
  expect(asked.map(([, id, { nth }]) => [id, nth])).toEqual([
    ['call-back 1', 1],
    ['call-back 2', 1],
  ]);
});
