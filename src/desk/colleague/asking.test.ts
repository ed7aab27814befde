import { expect, it } from 'vitest';
import type { DeskAnswer } from '#client/models/desk/refusal.ts';
import type { AskedOfColleague, OwnQuestion } from '#contract/schemas/question.ts';
import type { QueueId, TicketId } from '#core/ids.ts';
import { instant, seconds } from '#core/instant.ts';
import { virtualClock } from '../examples/virtual-clock.ts';
import type { DeskServices } from '../services.ts';
import { createAsking } from './asking.ts';

const regie = 'regie' as QueueId;
const hall = 'hall' as QueueId;
const ticketId = '5f0c6a52-3f0d-4b5e-9c1a-0123456789ab' as TicketId;

const ok = <T>(value: T): Promise<DeskAnswer<T>> => Promise.resolve({ ok: true, value });

const desk = (change: Partial<DeskServices['questions']> = {}, usual: string | null = regie) => {
  const clock = virtualClock(instant(1_790_000_000_000));
  const sent: { readonly id: TicketId; readonly asked: AskedOfColleague }[] = [];
  const server: OwnQuestion[] = [];
  const questions = {
    askable: () =>
      ok([
        { queueId: regie, name: 'Régie', service: true },
        { queueId: hall, name: 'Mairie', service: false },
      ]),
    ofTicket: () => ok([...server]),
    ask: (_: TicketId, id: TicketId, asked: AskedOfColleague) => {
      sent.push({ id, asked });
      const question: OwnQuestion = {
        questionId: id,
        toName: 'Régie',
        state: 'asked',
        askedAt: instant(1_790_000_000_000),
        answer: null,
        answeredAt: null,
        ...asked,
      };
      server.push(question);
      return ok(question);
    },
    ...change,
  } as unknown as DeskServices['questions'];
  const asking = createAsking({ questions, clock, ticketId, ownQueue: hall, usual });
  return { asking, clock, sent, server };
};

it('chooses whose matter it is, and sends at one touch of a reason', async () => {
  const { asking, sent } = desk();
  await asking.open();
  expect(asking.askable.value?.map(({ queueId }) => queueId)).toEqual([hall, regie]);
  expect(await asking.ask('deadline')).toBe(true);
  expect(sent.map(({ asked }) => asked)).toEqual([{ toQueue: regie, reason: 'deadline', text: null }]);
});

it('chooses nobody where nothing says whose matter it is, and asks for that first', async () => {
  const { asking, sent } = desk({}, null);
  await asking.open();
  expect(asking.to.value).toBeNull();
  expect(await asking.ask('deadline')).toBe(false);
  expect(asking.lacksTo.value).toBe(true);
  asking.sendTo(hall);
  expect(asking.lacksTo.value).toBe(false);
  expect(await asking.ask('deadline')).toBe(true);
  expect(sent.map(({ asked }) => asked.toQueue)).toEqual([hall]);
});

it('asks the usual question in one touch: of the service concerned, else of one’s own colleagues, and once', async () => {
  for (const [usual, to] of [
    [regie, regie],
    [null, hall],
  ] as const) {
    const { asking, sent } = desk({}, usual);
    await asking.open();
    expect(asking.usualTo.value?.queueId).toBe(to);
    expect(await asking.askUsual()).toBe(true);
    expect(sent.map(({ asked }) => asked)).toEqual([{ toQueue: to, reason: 'receive-now', text: null }]);
    expect(asking.usualTo.value).toBeNull();
  }
});

it('asks for a few words first where the reason says nothing by itself', async () => {
  const { asking, sent } = desk();
  await asking.open();
  expect(await asking.ask('other')).toBe(false);
  expect(asking.lacksText.value).toBe(true);
  asking.write('Aussi pour un mineur ?');
  expect(await asking.ask('other')).toBe(true);
  expect(sent).toHaveLength(1);
});

it('after a cut, the same question is sent under the same id, and another under another', async () => {
  const sent: TicketId[] = [];
  const { asking } = desk({
    ask: (_, id) => {
      sent.push(id);
      return Promise.resolve({ ok: false, refusal: { code: 'offline' } });
    },
  });
  await asking.open();
  for (const reason of ['deadline', 'deadline', 'amount'] as const) await asking.ask(reason);
  expect(asking.refusal.value?.code).toBe('offline');
  expect(new Set(sent).size).toBe(2);
  expect(sent[0]).toBe(sent[1]);
});

it('shows the answer within seconds, and then looks no more', async () => {
  let looks = 0;
  const { asking, clock, server } = desk();
  await asking.open();
  await asking.ask('deadline');
  const [question] = server;
  if (!question) throw new Error('nothing was asked');
  server[0] = { ...question, state: 'answered', answer: 'Deux mois.', answeredAt: question.askedAt };
  const later = clock.later.bind(clock);
  clock.later = (by, then) => {
    looks += 1;
    return later(by, then);
  };
  clock.pass(seconds(4));
  await new Promise((next) => setTimeout(next));
  expect(asking.questions.value[0]?.answer).toBe('Deux mois.');
  expect(looks).toBe(0);
});
