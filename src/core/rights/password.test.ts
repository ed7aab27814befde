import { describe, expect, it } from 'vitest';
import { passwordFault } from './password.ts';

const nadia = { email: 'nadia.roy@ville.fr', names: ['Nadia', 'Roy-Lefèvre'] };

describe('a password', () => {
  it.each([
    ['onze lettre', 'short'],
    ['x'.repeat(129), 'long'],
    ['aaaaaaaaaaaaaaaa', 'repeated'],
    ['nadia.roy.2026!!', 'personal'],
    ['le chat de ROY-LEFEVRE', 'personal'],
    ['Mot de passe 2026', 'common'],
    ['azertyuiop1234', 'common'],
    ['123456789012345', 'common'],
    ['Administrateur!', 'common'],
  ] as const)('%s is refused as %s', (password, fault) => expect(passwordFault(password, nadia)).toBe(fault));

  it('of twelve characters or more that nobody would try first is accepted, digits and signs or not', () => {
    for (const password of ['trois chevaux verts', 'éléphantesque nuage', 'rJ8-xpQ2-mmT5'])
      expect(passwordFault(password, nadia)).toBe(null);
  });
});
