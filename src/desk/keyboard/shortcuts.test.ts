import { describe, expect, it } from 'vitest';
import type { Role } from '#contract/schemas/desk.ts';
import { keysFor } from './keys-for.ts';
import { shortcutOf, type KeyPress } from './shortcuts.ts';

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  writing: false,
  ...change,
});

describe('keys on the desk', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['c', 'take'],
    ['a', 'arrive'],
    ['r', 'settle'],
    ['o', 'direct'],
    ['p', 'nobody'],
    ['h', 'release'],
    ['i', 'hold'],
    ['n', 'entry'],
    ['q', 'offer'],
    ['v', 'colleague'],
    ['d', 'pause'],
    ['m', 'hush'],
    ['f', 'bill'],
    ['g', 'guides'],
    ['l', 'home'],
    ['?', 'sheet'],
    ['Escape', 'escape'],
  ])('%s means %s', (key, means) => expect(shortcutOf(press(key), true)).toBe(means));

  it('capitals mean the same, with Caps Lock on', () => expect(shortcutOf(press('C'), true)).toBe('take'));

  it('other keys mean nothing', () => {
    expect(shortcutOf(press('x'), true)).toBeNull();
    expect(shortcutOf(press('constructor'), true)).toBeNull();
  });

  it('letters mean nothing while someone writes', () =>
    expect(shortcutOf(press('c', { writing: true }), true)).toBeNull());

  it('leaves the browser its own combinations', () => {
    expect(shortcutOf(press('c', { ctrlKey: true }), true)).toBeNull();
    expect(shortcutOf(press('r', { metaKey: true }), true)).toBeNull();
    expect(shortcutOf(press('a', { altKey: true }), true)).toBeNull();
  });

  it('a key held down acts once', () => expect(shortcutOf(press('c', { repeat: true }), true)).toBeNull());

  it('switched off, only Escape still acts', () => {
    expect(shortcutOf(press('c'), false)).toBeNull();
    expect(shortcutOf(press('?'), false)).toBeNull();
    expect(shortcutOf(press('Escape', { writing: true }), false)).toBe('escape');
  });
});

describe('the list of keys', () => {
  const listed = (...mine: readonly Role[]) => keysFor((role) => mine.includes(role)).map(([key]) => key);

  it('names the keys that do something for this person, and no others', () => {
    expect(listed('facilitator').join('')).toBe('jkcarophinqvdmfgl?');
    expect(listed('manager').join('')).toBe('jkfgl?');
    expect(listed('officer').join('')).toBe('jkfgl?');
    expect(listed('administrator').join('')).toBe('l?');
    expect(listed('data-protection').join('')).toBe('l?');
  });
});
