import { describe, expect, it } from 'vitest';
import { type Millis, millis, minutes } from '../../instant.ts';
import { draws } from './draws.ts';
import { enoughRecorded, type QueueNow, waitRange } from './wait-range.ts';

/** One simulated day of a queue: who comes when, how long each call lasts, who is there. All in milliseconds. */
interface Day {
  readonly name: string;
  readonly perHour: (hour: number) => number;
  readonly length: (draw: () => number) => number;
  readonly agentsAt: (hour: number) => number;
}

const bell = (draw: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
const lasting = (medianMinutes: number, spread: number) => (draw: () => number) =>
  minutes(medianMinutes) * Math.exp(spread * bell(draw));

const days: readonly Day[] = [
  { name: 'a steady day', perHour: () => 14, length: lasting(7, 0.5), agentsAt: () => 2 },
  {
    name: 'a rush at opening',
    perHour: (h) => (h < 10 ? 40 : 8),
    length: lasting(6, 0.6),
    agentsAt: () => 3,
  },
  { name: 'one agent alone', perHour: () => 5, length: lasting(8, 0.5), agentsAt: () => 1 },
  {
    name: 'short questions among long ones',
    perHour: () => 10,
    length: (draw) => (draw() < 0.7 ? lasting(3, 0.3) : lasting(22, 0.3))(draw),
    agentsAt: () => 2,
  },
  {
    name: 'a thin lunch hour',
    perHour: () => 14,
    length: lasting(7, 0.5),
    agentsAt: (h) => (h >= 12 && h < 14 ? 1 : 3),
  },
  { name: 'very uneven calls', perHour: () => 9, length: lasting(6, 1.1), agentsAt: () => 2 },
];

interface Asked {
  readonly range: ReturnType<typeof waitRange>;
  readonly wait: number;
}

/** Plays a day and asks at each arrival, with what a server would know then. */
const play = (day: Day, seed: number, recorded: Millis[]): readonly Asked[] => {
  const draw = draws(seed);
  const opens = 8.5;
  const step = 5_000;
  const waiting: { at: number; range: Asked['range'] }[] = [];
  const busy: { since: number; until: number }[] = [];
  const asked: Asked[] = [];
  let nextTakeAt = 0;
  for (let t = 0; t < 9 * 3_600_000; t += step) {
    const hour = opens + t / 3_600_000;
    for (let i = busy.length - 1; i >= 0; i -= 1) {
      const { since, until } = busy[i]!;
      if (until > t) continue;
      recorded.unshift(millis(Math.round(until - since)));
      recorded.length = Math.min(recorded.length, 200);
      busy.splice(i, 1);
      nextTakeAt = t + draw() * 60_000;
    }
    if (hour < 17 && draw() < (day.perHour(hour) * step) / 3_600_000) {
      const now: QueueNow = {
        ahead: waiting.length,
        agents: Math.max(day.agentsAt(hour), busy.length),
        held: busy.map(({ since }) => millis(t - since)),
        recorded,
      };
      waiting.push({ at: t, range: waitRange(now) });
    }
    while (waiting.length > 0 && busy.length < day.agentsAt(hour) && t >= nextTakeAt) {
      const { at, range } = waiting.shift()!;
      asked.push({ range, wait: t - at });
      busy.push({ since: t, until: t + day.length(draw) });
      nextTakeAt = t + draw() * 40_000;
    }
  }
  return asked;
};

const isInside = ({ range, wait }: Asked): boolean =>
  range.is === 'range'
    ? wait >= minutes(range.fromMinutes) && wait <= minutes(range.toMinutes)
    : range.is === 'longer-than' && wait >= minutes(range.minutes);

const widthOf = ({ range }: Asked): number =>
  range.is === 'range' ? range.toMinutes - range.fromMinutes : 90;

describe('the range that a waiting person is told', () => {
  it.each(days)('holds the true wait at least eight times out of ten on $name', (day) => {
    const recorded: Millis[] = [];
    const asked = Array.from({ length: 24 }, (_, n) => play(day, n + 1, recorded)).flat();
    const told = asked.filter(({ range }) => range.is === 'range' || range.is === 'longer-than');
    const share = told.filter(isInside).length / told.length;
    const widths = told.map(widthOf).toSorted((a, b) => a - b);
    expect(told.length).toBeGreaterThan(500);
    expect(share).toBeGreaterThanOrEqual(0.8);
    // A range that always says "up to 90 minutes" would be right, and useless.
    expect(widths[widths.length >> 1]).toBeLessThanOrEqual(20);
  });

  it('is not told before twenty calls were recorded', () => {
    const recorded = Array.from({ length: enoughRecorded - 1 }, () => minutes(5));
    const now = { ahead: 0, agents: 1, held: [], recorded };
    expect(waitRange(now)).toEqual({ is: 'too-few' });
    expect(waitRange({ ...now, recorded: [...recorded, minutes(5)] }).is).toBe('range');
  });

  it('is not told when nobody is there to wait for', () => {
    const recorded = Array.from({ length: 50 }, () => minutes(5));
    expect(waitRange({ ahead: 3, agents: 0, held: [], recorded })).toEqual({ is: 'nobody' });
  });

  it('never shrinks for more people ahead', () => {
    const recorded = Array.from({ length: 60 }, (_, n) => minutes(2 + (n % 12)));
    const far = (ahead: number): number => {
      const range = waitRange({ ahead, agents: 2, held: [minutes(1), minutes(4)], recorded });
      return range.is === 'range' ? range.toMinutes : 1_000;
    };
    const ends = Array.from({ length: 20 }, (_, ahead) => far(ahead));
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  });

  it('says the same when it is asked twice', () => {
    const recorded = Array.from({ length: 60 }, (_, n) => minutes(2 + (n % 12)));
    const now = { ahead: 2, agents: 1, held: [minutes(3)], recorded };
    expect(waitRange(now)).toEqual(waitRange(now));
  });
});
