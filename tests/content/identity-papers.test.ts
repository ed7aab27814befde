import { describe, expect, it } from 'vitest';
import { type Branch, itWalksAsIn, walked } from './walking.ts';
import { itReadsPlainly } from './wording.ts';

const guide = await walked('identity-papers');
const { walks, stepsOf, itemsAt } = guide;

const start = { stage: 'new', paper: 'card', holder: 'adult', home: 'own' };
const renewed = { ...start, reason: 'renewal', validity: 'recent' };
const first = { ...start, reason: 'first', otherTitle: 'have' };
const lost = { ...start, reason: 'lost', otherTitle: 'none', birthPlace: 'paris' };

/** The branches of the City's procedure, as the fact sheet lists them: "CNI/passport/both · adult/minor ·
 * first/renewal/lost/stolen · expired less or more than 5 years · old title to show? · name change · hosted". */
const branches: readonly Branch[] = [
  ['not begun', renewed, 'prepare'],
  ['an appointment is booked', { ...renewed, stage: 'booked' }, 'come'],
  ['the application is in', { stage: 'filed' }, 'collect'],
  ['identity card', renewed, 'prepare'],
  ['passport', { ...renewed, paper: 'passport' }, 'prepare'],
  ['both', { ...renewed, paper: 'both' }, 'prepare'],
  ['which one? not known', { stage: 'new', paper: 'unsure' }, 'which-paper'],
  ['adult', renewed, 'prepare'],
  ['minor of 15 or more', { ...first, holder: 'teen' }, 'prepare'],
  ['child under 15', { ...first, holder: 'child', paper: 'passport', stage: 'booked' }, 'come'],
  ['first', first, 'prepare'],
  ['renewal', renewed, 'prepare'],
  ['lost', lost, 'prepare'],
  ['stolen', { ...lost, reason: 'stolen', stage: 'booked' }, 'come'],
  ['valid for long, no journey', { ...renewed, validity: 'long', travel: 'none' }, 'card-too-early'],
  ['valid for long, a journey', { ...renewed, validity: 'long', travel: 'planned' }, 'prepare'],
  [
    'valid for long, a journey? not known',
    { ...renewed, validity: 'long', travel: 'unsure' },
    'travel-to-check',
  ],
  ['valid for long, a passport', { ...renewed, validity: 'long', paper: 'passport' }, 'prepare'],
  ['valid for long, both', { ...renewed, validity: 'long', paper: 'both' }, 'prepare'],
  ['soon expired', { ...renewed, validity: 'soon' }, 'prepare'],
  ['expired less than 5 years ago', { ...renewed, validity: 'recent' }, 'prepare'],
  ['expired more than 5 years ago', { ...renewed, validity: 'old', otherTitle: 'have' }, 'prepare'],
  ['expired when? not known', { ...renewed, validity: 'unsure' }, 'prepare'],
  ['an old title to show', first, 'prepare'],
  ['no old title to show, born in Paris', lost, 'prepare'],
  ['no old title to show, born elsewhere', { ...lost, birthPlace: 'elsewhere' }, 'prepare'],
  ['no old title to show, born abroad', { ...lost, birthPlace: 'abroad' }, 'prepare'],
  ['name change', { ...start, reason: 'other', changed: 'name', birthPlace: 'paris' }, 'prepare'],
  ['another reason', { ...start, reason: 'other', changed: 'something-else' }, 'other-reason'],
  ['proof of address', renewed, 'prepare'],
  ['hosted', { ...renewed, home: 'hosted' }, 'prepare'],
  ['proof of address? not known', { ...renewed, home: 'unsure' }, 'prepare'],
];

describe('getting an identity card or a passport', () => {
  itWalksAsIn(branches, guide, { outcomes: 7, choices: 33, walks: 1275 });

  it.each([
    ['adult', 'stamp-adult'],
    ['teen', 'stamp-teen'],
    ['child', 'stamp-child'],
  ])('a passport for a %s asks for one stamp, of the right price', (holder, stamp) => {
    const stamps = (paper: string): readonly string[] =>
      itemsAt({ ...first, paper, holder }).filter((id) => id.startsWith('stamp'));
    expect([stamps('passport'), stamps('both'), stamps('card')]).toEqual([[stamp], [stamp], []]);
  });

  it('a card is paid for only when the old one cannot be handed back', () => {
    for (const walk of walks.filter(({ outcome }) => outcome === 'come' || outcome === 'prepare')) {
      const { paper, reason } = walk.answers;
      const paid = itemsAt(walk.answers).includes('stamp-card');
      expect(paid).toBe(paper !== 'passport' && (reason === 'lost' || reason === 'stolen'));
    }
  });

  it('whoever was born in Paris is never asked for a birth certificate', () => {
    expect(itemsAt(lost)).not.toContain('birth-certificate');
    expect(itemsAt({ ...lost, birthPlace: 'elsewhere' })).toContain('birth-certificate');
  });

  it('a hosted person brings three papers of the host, and no bill of their own', () => {
    const home = (home: string): readonly string[] =>
      itemsAt({ ...renewed, home }).filter((id) => /^(own|host)-/.test(id));
    expect(home('hosted')).toEqual(['host-letter', 'host-identity', 'host-proof']);
    expect(home('own')).toEqual(['own-proof']);
  });

  it('a theft is reported before, a loss at the counter', () => {
    expect(stepsOf({ ...lost, reason: 'stolen' })).toContain('theft-first');
    expect(itemsAt({ ...lost, reason: 'stolen' })).toContain('theft');
    expect(itemsAt(lost)).toContain('loss');
  });

  it('a child comes with a parent', () => {
    expect(itemsAt({ ...first, holder: 'teen' })).toContain('child-present');
    expect(itemsAt(first)).not.toContain('child-present');
  });
});

describe('its words', () => itReadsPlainly(guide));
