import { describe, expect, it } from 'vitest';
import { type Branch, itWalksAsIn, walked } from './walking.ts';
import { itReadsPlainly } from './wording.ts';

const guide = await walked('school-registration');
const { outcomes, walks, stepsOf, itemsAt } = guide;

const child = { level: 'nursery', sort: 'public', now: 'none', home: 'settled', wish: 'sector' };
const complete = { ...child, authority: 'agreed', birth: 'book', how: 'counter' };
const pupil = { ...complete, level: 'primary', now: 'paris-public' };
const toddler = { ...complete, level: 'toddler', two: 'yes' };

/** The branches of the City's procedure, as the fact sheet lists them: "age · already in Paris public school? · moving
 * within/into arrondissement? · asking other school? · hosted? · separated parents?", and public or private. */
const branches: readonly Branch[] = [
  ['age: nursery school', complete, 'counter'],
  ['age: primary school', { ...complete, level: 'primary' }, 'counter'],
  ['age: collège or lycée', { level: 'secondary' }, 'secondary'],
  ['age: two on the first day', toddler, 'counter'],
  ['age: younger', { ...toddler, two: 'no' }, 'too-young'],
  ['age: not known', { level: 'unsure' }, 'which-level'],
  ['a private school', { ...complete, sort: 'private' }, 'private'],
  ['public or private? not known', { ...complete, sort: 'unsure' }, 'which-sort'],
  ['not at school yet', complete, 'counter'],
  ['at a private school, or outside Paris', { ...complete, now: 'other-school' }, 'counter'],
  ['in a public school of Paris, staying', { ...pupil, change: 'nothing' }, 'automatic'],
  ['in a public school of Paris, moving', { ...pupil, change: 'moved', home: 'moving' }, 'counter'],
  ['in a public school of Paris, another wanted', { ...pupil, change: 'other-school' }, 'counter'],
  ['moving into Paris', { ...complete, home: 'moving' }, 'counter'],
  ['living outside Paris', { ...complete, home: 'outside' }, 'outside-paris'],
  ['hosted', { ...complete, home: 'hosted' }, 'counter'],
  ['the local school', complete, 'counter'],
  ['another school', { ...complete, wish: 'other' }, 'counter'],
  ['which school? not known', { ...complete, wish: 'unsure' }, 'counter'],
  ['parents agreed', complete, 'counter'],
  ['separated parents, with a ruling', { ...complete, authority: 'ruled' }, 'counter'],
  ['parents who disagree', { ...complete, authority: 'disagree' }, 'parents-first'],
  ['someone else with authority', { ...complete, authority: 'carer' }, 'counter'],
  ['who signs? not known', { ...complete, authority: 'unsure' }, 'parents-first'],
  ['family record book', complete, 'counter'],
  ['birth certificate', { ...complete, birth: 'certificate' }, 'counter'],
  ['refugee', { ...complete, birth: 'ofpra' }, 'counter'],
  ['no birth paper', { ...complete, birth: 'none' }, 'counter'],
  ['online', { ...complete, how: 'online' }, 'online'],
  ['at the town hall', complete, 'counter'],
];

describe('registering a child for school', () => {
  itWalksAsIn(branches, guide, { outcomes: 10, choices: 34, walks: 1658 });

  it('a hosted family brings four papers for its address, and no bill of its own', () => {
    const items = itemsAt({ ...complete, home: 'hosted' });
    expect(items).toEqual(
      expect.arrayContaining(['host-letter', 'host-identity', 'host-proof', 'own-letter']),
    );
    expect(items).not.toContain('own-proof');
    expect(itemsAt(complete).filter((id) => /^(own|host|new)-/.test(id))).toEqual(['own-proof']);
  });

  it('a leaving certificate is asked only of a child who leaves a school', () => {
    for (const walk of walks.filter(({ outcome }) => outcome === 'counter')) {
      const { now, change } = walk.answers;
      const leaves = now === 'other-school' || change === 'moved';
      expect(itemsAt(walk.answers).includes('leaving')).toBe(leaves);
    }
  });

  it('a two-year-old needs the headteacher, and is never offered another school', () => {
    expect(itemsAt(toddler)).toContain('head-agreement');
    for (const walk of walks.filter(({ answers }) => answers['two'] === 'yes')) {
      expect(walk.steps).toContain('headteacher-first');
      expect(walk.answers).not.toHaveProperty('wish');
    }
  });

  it('a child who simply stays has nothing to do', () => {
    expect(outcomes.find(({ id }) => id === 'automatic')?.result).toBe('done');
  });

  it('another school is a request of its own, asked and explained', () => {
    for (const answers of [
      { ...complete, wish: 'other' },
      { ...pupil, change: 'other-school' },
    ]) {
      expect(itemsAt(answers)).toContain('other-school');
      expect(stepsOf(answers)).toContain('another-school');
    }
  });
});

describe('its words', () => itReadsPlainly(guide));
