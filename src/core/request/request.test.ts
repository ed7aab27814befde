import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../instant.ts';
import { crockford } from './crockford.ts';
import { addWorkingDays, dueDate, isLate } from './deadline.ts';
import { linkSecret, readLinkSecret } from './link-secret.ts';
import { readTrackingCode, trackingCode } from './tracking-code.ts';

const character = fc.constantFrom(...crockford.split(''));
const eight = fc.array(character, { minLength: 8, maxLength: 8 }).map((list) => list.join(''));
const replaced = (text: string, at: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + 1);

describe('a tracking code', () => {
  it('is read as it was made, however it is spaced, in any case, with O, I and L for 0 and 1', () => {
    fc.assert(
      fc.property(eight, (made) => {
        const code = trackingCode(made);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/);
        const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        expect(readTrackingCode(typed)).toBe(code);
      }),
    );
  });

  it('with one wrong character, or any two that changed places, is refused', () => {
    fc.assert(
      fc.property(eight, fc.nat(8), fc.nat(8), character, (made, one, two, other) => {
        const code = trackingCode(made).replaceAll('-', '');
        const [a = '', b = ''] = [code[one], code[two]];
        if (other !== a) expect(readTrackingCode(replaced(code, one, other))).toBeNull();
        if (a !== b) expect(readTrackingCode(replaced(replaced(code, one, b), two, a))).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  it('of another length or with another character is no code', () => {
    for (const typed of ['', 'ABCD-EFGH', 'ABCD-EFGH-JK', 'ABCD-EFGU-J', '!!!!-!!!!-!'])
      expect(readTrackingCode(typed)).toBeNull();
    expect(() => trackingCode('ABC')).toThrow('eight');
  });
});

describe('the secret of a link', () => {
  it('holds 130 bits in 26 characters and is read back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 26, maxLength: 26 }), (bytes) => {
        const secret = linkSecret(bytes);
        expect(secret).toHaveLength(26);
        expect(readLinkSecret(secret.toLowerCase())).toBe(secret);
      }),
    );
    expect(readLinkSecret('A'.repeat(25))).toBeNull();
    expect(readLinkSecret('U'.repeat(26))).toBeNull();
  });
});

describe('the deadline of a request', () => {
  it('counts working days from the day after: no Saturday, no Sunday, no public holiday', () => {
    expect(addWorkingDays('2026-11-23', 10)).toBe('2026-12-07');
    expect(addWorkingDays('2026-11-21', 1)).toBe('2026-11-23');
    // 25 December 2026 is a Friday, 1 January 2027 too.
    expect(addWorkingDays('2026-12-23', 7)).toBe('2027-01-05');
    // Easter Monday is 29 March 2027.
    expect(addWorkingDays('2027-03-26', 1)).toBe('2027-03-30');
  });

  it('goes by the calendar of Paris', () => {
    const lateOnMonday = instant(Date.UTC(2026, 10, 23, 23, 30));
    expect(dueDate(lateOnMonday, 1)).toBe('2026-11-25');
  });

  it('is passed once its last day is over, unless someone answered', () => {
    const evening = instant(Date.UTC(2026, 11, 7, 22, 0));
    const nextDay = instant(Date.UTC(2026, 11, 8, 8, 0));
    expect(isLate({ dueOn: '2026-12-07', state: 'received' }, evening)).toBe(false);
    expect(isLate({ dueOn: '2026-12-07', state: 'accepted' }, nextDay)).toBe(true);
    expect(isLate({ dueOn: '2026-12-07', state: 'answered' }, nextDay)).toBe(false);
  });
});
