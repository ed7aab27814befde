import { describe, expect, it } from 'vitest';
import { type Listener, ringsAt } from './ringing.ts';

const who = (given: Partial<Listener>): Listener => ({
  facilitates: false,
  manages: false,
  availability: 'available',
  ...given,
});
const fresh = { risenTo: null };
const risen = [{ risenTo: 'manager' }, { risenTo: 'remote' }] as const;

describe('who is rung', () => {
  it('an available facilitator hears every call', () => {
    for (const call of [fresh, {}, ...risen]) expect(ringsAt(call, who({ facilitates: true }))).toBe(true);
  });

  it.each(['busy', 'paused', 'absent'] as const)(
    'a facilitator who is %s is never rung, nor as a manager',
    (availability) => {
      for (const call of [fresh, ...risen])
        for (const manages of [false, true])
          expect(ringsAt(call, who({ facilitates: true, manages, availability }))).toBe(false);
    },
  );

  it('who only manages is rung once a call has risen, and not before', () => {
    expect(ringsAt(fresh, who({ manages: true }))).toBe(false);
    for (const call of risen) expect(ringsAt(call, who({ manages: true }))).toBe(true);
  });

  it('nobody else is rung', () => {
    for (const call of [fresh, ...risen]) expect(ringsAt(call, who({}))).toBe(false);
  });
});
