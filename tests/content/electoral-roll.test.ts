import { describe, expect, it } from 'vitest';
import { type Branch, itWalksAsIn, walked } from './walking.ts';
import { itReadsPlainly } from './wording.ts';

const guide = await walked('electoral-roll');
const { texts, outcomes, walks, stepsOf, itemsAt } = guide;

const voter = {
  nationality: 'french',
  age: 'adult',
  need: 'moved',
  link: 'home',
  proof: 'own',
  identity: 'good',
};
const complete = { ...voter, how: 'counter' };
const first = { ...complete, need: 'first', census: 'not-done' };

/** The branches of the City's procedure, from the fact sheet: who may vote · registered without asking · after a move ·
 * the link with Paris · proof of address, hosted · proof of identity · online, at the counter or by post. */
const branches: readonly Branch[] = [
  ['French', complete, 'counter'],
  ['citizen of the European Union', { ...complete, nationality: 'european' }, 'counter'],
  ['another nationality', { nationality: 'other' }, 'not-a-voter'],
  ['of age', complete, 'counter'],
  ['under age', { ...complete, age: 'minor' }, 'too-young'],
  ['moved', complete, 'counter'],
  ['never registered, not counted at 16', first, 'counter'],
  ['never registered, counted at 16', { ...first, census: 'done' }, 'check-first'],
  ['never registered, counted at 16? not known', { ...first, census: 'unsure' }, 'counter'],
  ['became French', { ...complete, need: 'new-french' }, 'check-first'],
  ['to check', { ...complete, need: 'check' }, 'check-first'],
  ['registered? not known', { ...complete, need: 'unsure' }, 'check-first'],
  ['link: home', complete, 'counter'],
  ['link: six months there', { ...complete, link: 'residence' }, 'counter'],
  ['link: local taxes', { ...complete, link: 'tax' }, 'counter'],
  ['link: none', { ...complete, link: 'none' }, 'other-town'],
  ['link: not known', { ...complete, link: 'unsure' }, 'which-link'],
  ['proof of address', complete, 'counter'],
  ['hosted', { ...complete, proof: 'hosted' }, 'counter'],
  ['proof of address? not known', { ...complete, proof: 'unsure' }, 'counter'],
  ['proof of identity', complete, 'counter'],
  ['proof of identity, expired for long', { ...complete, identity: 'old' }, 'identity-first'],
  ['no proof of identity', { ...complete, identity: 'none' }, 'identity-first'],
  ['online', { ...complete, how: 'online' }, 'online'],
  ['at the counter', complete, 'counter'],
  ['by post', { ...complete, how: 'post' }, 'post'],
];

describe('registering to vote', () => {
  itWalksAsIn(branches, guide, { outcomes: 9, choices: 27, walks: 155 });

  it.each(['counter', 'online', 'post'])('by %s, the papers are those of the link with Paris', (how) => {
    expect(itemsAt({ ...complete, how })).toEqual(['identity', 'own-proof']);
    expect(itemsAt({ ...complete, how, proof: 'hosted' })).toEqual(['identity', 'hosted-proof']);
    expect(itemsAt({ ...complete, how, proof: 'unsure' })).toEqual(['identity', 'own-proof', 'proof-doubt']);
    expect(itemsAt({ ...complete, how, link: 'tax' })).toEqual(['identity', 'tax-proof']);
  });

  it('whoever moved is told that the roll does not follow', () => {
    expect(stepsOf(complete)).toContain('moved');
  });

  it('a citizen of the Union is told for which elections, and is not asked about a French census', () => {
    for (const walk of walks.filter(({ answers }) => answers['nationality'] === 'european')) {
      expect(walk.answers).not.toHaveProperty('census');
      if ('link' in walk.answers) expect(walk.steps).toContain('two-elections');
    }
  });

  it('every way to register gives the deadline', () => {
    for (const end of outcomes.filter(({ id }) => ['online', 'post', 'counter'].includes(id))) {
      const words = end.bodyTexts.map((key) => texts.fr[key]).join(' ');
      expect(words).toContain('{deadline}');
      expect(words).toContain('{next-deadline}');
    }
  });
});

describe('its words', () => itReadsPlainly(guide));
