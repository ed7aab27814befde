import { describe, expect, it } from 'vitest';
import { leavesOf } from './leaves.ts';
import { isStale, staleKeys, stampOf, stampsFor } from './stamps.ts';

const french = new Map([['title', 'Payer une facture']]);
const leaves = leavesOf({ title: 'Pay a bill' });
const fresh = stampsFor(french, leaves, {}, false);
const changed = new Map([['title', 'Payer une facture de la Ville']]);

describe('a translation is stale', () => {
  it('when its French has changed and it has not', () => {
    expect(staleKeys(fresh, french, leaves)).toEqual([]);
    expect(staleKeys(fresh, changed, leaves)).toEqual(['title']);
  });

  it('no longer, once it was written anew', () => {
    expect(staleKeys(fresh, changed, leavesOf({ title: 'Pay a bill of the City' }))).toEqual([]);
  });

  it('never, when nothing was noted', () => {
    expect(isStale(undefined, 'a', 'b')).toBe(false);
    expect(staleKeys({}, changed, leaves)).toEqual([]);
  });

  it('not for a capital, a blank that does not break or the last full stop', () => {
    expect(isStale(stampOf('Est-ce payé ?', 'Is it paid?'), 'Est-ce payé\u00a0?', 'Is it paid?')).toBe(false);
    expect(isStale(stampOf('c’est payé', 'It is paid'), "C'est payé.", 'It is paid')).toBe(false);
  });
});

describe('stamping', () => {
  it('does not hide that the French has changed', () => {
    const again = stampsFor(changed, leaves, fresh, false);
    expect(again).toEqual(fresh);
    expect(staleKeys(again, changed, leaves)).toEqual(['title']);
  });

  it('takes the warning away when a person says that the translation is still right', () => {
    expect(staleKeys(stampsFor(changed, leaves, fresh, true), changed, leaves)).toEqual([]);
  });

  it('notes only what is translated', () => {
    expect(stampsFor(new Map([...french, ['summary', 'Avec la référence']]), leaves, {}, false)).toEqual(
      fresh,
    );
  });
});
