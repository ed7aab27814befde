import { describe, expect, it } from 'vitest';
import type { QueueId, TicketId } from '#core/ids.ts';
import { after, instant, minutes } from '#core/instant.ts';
import type { Memory } from '../../ports/memory.ts';
import { createKeptMoves } from './kept-moves.ts';

const start = instant(1_790_000_000_000);
const north = 'nord' as QueueId;
const ticket = '00000000-0000-4000-8000-000000000001' as TicketId;
const taken = new Map([[ticket, [{ verb: 'take', at: start } as const]]]);

const aMemory = (): Memory => {
  const kept = new Map<string, string>();
  return { read: (key) => kept.get(key) ?? null, write: (key, value) => void kept.set(key, value) };
};

describe('the moves that a tab saw', () => {
  it('are there again after a reload', () => {
    const memory = aMemory();
    createKeptMoves(memory, () => start).write(north, taken);
    expect(createKeptMoves(memory, () => start).read(north)).toEqual(taken);
  });

  it('of another queue are not shown in this one', () => {
    const memory = aMemory();
    createKeptMoves(memory, () => start).write('sud' as QueueId, taken);
    expect(createKeptMoves(memory, () => start).read(north)).toEqual(new Map());
  });

  it('are forgotten after three hours', () => {
    const memory = aMemory();
    createKeptMoves(memory, () => start).write(north, taken);
    expect(createKeptMoves(memory, () => after(start, minutes(180))).read(north)).toEqual(new Map());
  });

  it.each(['', 'null', '{}', '{"queueId":"nord","moves":[["x",[{"verb":"steal","at":1}]]]}', '{'])(
    'that cannot be read, such as %j, are none',
    (text) => {
      const memory = aMemory();
      memory.write('desk.moves', text);
      expect(createKeptMoves(memory, () => start).read(north)).toEqual(new Map());
    },
  );
});
