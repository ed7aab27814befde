import { describe, expect, it } from 'vitest';
import { passwordProblem, readMember } from './member.ts';

describe('a new member of staff', () => {
  it('is read from the command line, at every site unless some are named', () => {
    expect(readMember(['Nadia@Ville.fr', 'Nadia Roy', 'administrator,facilitator'])).toEqual({
      ok: true,
      member: {
        email: 'nadia@ville.fr',
        name: 'Nadia Roy',
        roles: ['administrator', 'facilitator'],
        siteIds: [],
        queueIds: [],
        showsFirstName: false,
      },
    });
    expect(readMember(['n@v.fr', 'N', 'manager', '--sites=mairie-19'])).toMatchObject({
      member: { siteIds: ['mairie-19'] },
    });
    expect(readMember(['n@v.fr', 'N', 'facilitator', '--queues=telephone-3975,regie'])).toMatchObject({
      member: { queueIds: ['telephone-3975', 'regie'] },
    });
  });

  it.each([
    [[]],
    [['nobody', 'N R', 'manager']],
    [['n@v.fr', 'N R', 'king']],
    [['n@v.fr', 'N R']],
    [['n@v.fr', 'N R', 'manager', '--queue=regie']],
  ])('is refused with one sentence when it reads %j', (args) => {
    expect(readMember(args)).toMatchObject({ ok: false });
  });

  it('has a password by the rule of the staff pages, and is told which part of it was broken', () => {
    const of = (password: string) =>
      passwordProblem(password, { email: 'n.r@v.fr', name: 'Nadia Roy-Lefèvre' });
    expect(of('court')).toContain('at least 12');
    expect(of('x'.repeat(129))).toContain('at most 128');
    expect(of('aaaaaaaaaaaaaaaa')).toContain('different');
    for (const own of ['nadia-nadia-2026', 'le chat de ROY-LEFEVRE']) expect(of(own)).toContain('name');
    for (const first of ['Mot de passe 2026', 'azertyuiop1234', '123456789012345'])
      expect(of(first)).toContain('first');
    expect(of('trois chevaux verts')).toBe(null);
  });
});
