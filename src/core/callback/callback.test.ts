import { describe, expect, it } from 'vitest';
import { instant, millis } from '../instant.ts';
import { callbackStates, callbackTransition, isCallbackOver } from './callback.ts';
import { callbackDueAt, halfDayOf, isCallbackLate } from './due.ts';
import { phoneNumber, printedNumber } from './phone.ts';

const verbs = [
  'take',
  'write',
  'give-back',
  'reached',
  'missed',
  'give-up',
  'call-off',
  'cancel',
  'lapse',
] as const;
const at = (iso: string) => instant(Date.parse(iso));

describe('a call-back', () => {
  it('is done in no way but after its answer was written', () => {
    const ways = verbs.map(callbackTransition).filter(({ to }) => to === 'done');
    expect(ways).toEqual([{ from: ['answer-written'], to: 'done', by: 'holder' }]);
  });

  it('that is over moves no more', () => {
    for (const state of callbackStates.filter(isCallbackOver))
      expect(verbs.filter((verb) => callbackTransition(verb).from.includes(state))).toEqual([]);
  });

  it('is due at the end of its slot, and never after the second working day', () => {
    const friday = at('2026-12-24T10:00:00Z');
    expect(callbackDueAt({ date: '2026-12-28', from: 540, to: 720 }, friday)).toBe(
      at('2026-12-28T11:00:00Z'),
    );
    expect(callbackDueAt({ date: '2027-01-20', from: 540, to: 720 }, friday)).toBe(
      at('2026-12-29T23:00:00Z'),
    );
  });

  it('whose slot had passed is as old as that slot if it was kept off line, and else due when it came', () => {
    const [slot, monday] = [{ date: '2026-12-24', from: 540, to: 720 }, at('2026-12-28T09:00:00Z')];
    expect(callbackDueAt(slot, monday)).toBe(at('2026-12-24T11:00:00Z'));
    expect(callbackDueAt(slot, monday, millis(0))).toBe(monday);
    for (const date of ['1900-01-02', '1970-01-02', '2026-09-28'])
      expect(callbackDueAt({ ...slot, date }, monday)).toBe(monday);
    expect(callbackDueAt({ ...slot, date: '2026-09-30' }, monday)).toBeLessThan(monday);
  });

  it('is late once its time has passed, unless it is over', () => {
    const [dueAt, later] = [at('2026-11-24T11:00:00Z'), at('2026-11-24T11:00:01Z')];
    expect(isCallbackLate({ dueAt, state: 'promised' }, dueAt)).toBe(false);
    expect(isCallbackLate({ dueAt, state: 'answer-written' }, later)).toBe(true);
    expect(isCallbackLate({ dueAt, state: 'cancelled' }, later)).toBe(false);
  });

  it('counts half-days by the clocks of Paris', () => {
    expect(halfDayOf(at('2026-11-24T10:59:00Z'))).toBe('2026-11-24/am');
    expect(halfDayOf(at('2026-11-24T11:00:00Z'))).toBe('2026-11-24/pm');
  });
});

describe('a number to call back', () => {
  it.each([
    ['06 12 34 56 78', '+33612345678'],
    ['01.42.76.40.40', '+33142764040'],
    ['+33 (0)6 12-34-56-78', '+33612345678'],
    ['0033612345678', '+33612345678'],
    ['+32 470 12 34 56', '+32470123456'],
    ['00 44 20 7946 0958', '+442079460958'],
  ])('%s is %s', (typed, number) => expect(phoneNumber(typed)).toBe(number));

  it.each(['', '12', '0612', '0899 70 11 22', '+33 8 99 70 11 22', '36 46', 'abc', '+12', '06123456789'])(
    '%s is none',
    (typed) => expect(phoneNumber(typed)).toBeNull(),
  );

  it('is shown as it is read out', () => {
    const shown = (typed: string) => {
      const number = phoneNumber(typed);
      return number && printedNumber(number).replaceAll('\u00A0', ' ');
    };
    expect(shown('+33612345678')).toBe('06 12 34 56 78');
    expect(shown('+32470123456')).toBe('+32470123456');
  });
});
