import { describe, expect, it } from 'vitest';
import { isFitPassword, readMember } from './member.ts';

describe('a new member of staff', () => {
  it('is read from the command line, at every site unless some are named', () => {
    expect(readMember(['Nadia@Ville.fr', 'Nadia Roy', 'administrator,facilitator'])).toEqual({
      ok: true,
      member: {
        email: 'nadia@ville.fr',
        name: 'Nadia Roy',
        roles: ['administrator', 'facilitator'],
        siteIds: [],
        showsFirstName: false,
      },
    });
    expect(readMember(['n@v.fr', 'N', 'manager', '--sites=mairie-19'])).toMatchObject({
      member: { siteIds: ['mairie-19'] },
    });
  });

  it.each([[[]], [['nobody', 'N R', 'manager']], [['n@v.fr', 'N R', 'king']], [['n@v.fr', 'N R']]])(
    'is refused with one sentence when it reads %j',
    (args) => {
      expect(readMember(args)).toMatchObject({ ok: false });
    },
  );

  it('has a password of twelve characters or more that is not their name', () => {
    const of = (password: string): boolean => isFitPassword(password, { email: 'nadia@v.fr' });
    expect([of('court'), of('aaaaaaaaaaaaaaaa'), of('nadia-nadia-2026')]).toEqual([false, false, false]);
    expect(of('trois chevaux verts')).toBe(true);
  });
});
