import { describe, expect, it } from 'vitest';
import { type Answers, type Branch, itWalksAsIn, walked } from './walking.ts';
import { itReadsPlainly } from './wording.ts';

const guide = await walked('hosting-certificate');
const { texts, outcomes, walks, itemsAt } = guide;

const visit = { asker: 'host', visit: 'private', stay: 'short', nationality: 'visa', place: 'here' };
const complete = { ...visit, tenure: 'tenant', hostPapers: 'identity', visitors: 'one' };

/** The branches of the City's procedure, as the fact sheet lists them: "visitor's nationality; length; host
 * owner/tenant/hosted; minor; host's permit type", and the kind of visit, who asks, and which town hall. */
const branches: readonly Branch[] = [
  ['the host asks', complete, 'come'],
  ['the visitor asks', { ...complete, asker: 'visitor' }, 'host-must-ask'],
  ['someone asks for the host', { ...complete, asker: 'other' }, 'host-must-ask'],
  ['a private visit', complete, 'come'],
  ['an emergency', { ...complete, visit: 'urgent' }, 'exempt-visit'],
  ['work, studies, hotel', { ...complete, visit: 'other' }, 'other-visit'],
  ['what kind of visit? not known', { ...complete, visit: 'unsure' }, 'other-visit'],
  ['length: short', complete, 'come'],
  ['length: long', { ...complete, stay: 'long' }, 'too-long'],
  ['length: not known', { ...complete, stay: 'unsure' }, 'length-first'],
  ['nationality: exempt', { ...complete, nationality: 'exempt' }, 'exempt-visitor'],
  ['nationality: a visa is needed', complete, 'come'],
  ['nationality: a circulation visa', { ...complete, nationality: 'circulation' }, 'exempt-visitor'],
  ['nationality: no visa needed', { ...complete, nationality: 'no-visa' }, 'ask-consulate'],
  ['nationality: not known', { ...complete, nationality: 'unsure' }, 'ask-consulate'],
  ['home: in this arrondissement', complete, 'come'],
  ['home: elsewhere in Paris', { ...complete, place: 'paris' }, 'other-hall'],
  ['home: outside Paris', { ...complete, place: 'elsewhere' }, 'other-town'],
  ['host: owner', { ...complete, tenure: 'owner' }, 'come'],
  ['host: tenant', complete, 'come'],
  ['host: hosted', { ...complete, tenure: 'hosted' }, 'hosted-host'],
  ['host: French', complete, 'come'],
  ['host: residence permit', { ...complete, hostPapers: 'permit' }, 'come'],
  ['host: receipt or provisional permit', { ...complete, hostPapers: 'receipt' }, 'permit-to-check'],
  ['host: another paper, or none', { ...complete, hostPapers: 'other' }, 'permit-to-check'],
  ['one visitor', complete, 'come'],
  ['a family', { ...complete, visitors: 'family' }, 'come'],
  ['several adults', { ...complete, visitors: 'several' }, 'come'],
  ['a minor alone', { ...complete, visitors: 'minor' }, 'come'],
];

describe('hosting a visitor from abroad', () => {
  itWalksAsIn(branches, guide, { outcomes: 12, choices: 29, walks: 54 });

  it.each(['here', 'paris'])('the papers fit the host and the visitors, for a home %s', (place) => {
    const some = (answers: Answers): readonly string[] =>
      itemsAt({ ...complete, place, ...answers }).filter((id) =>
        ['identity', 'permit', 'deed', 'lease', 'minor', 'one-each', 'together'].includes(id),
      );
    expect(some({})).toEqual(['identity', 'lease']);
    expect(some({ tenure: 'owner', hostPapers: 'permit' })).toEqual(['permit', 'deed']);
    expect(some({ visitors: 'minor' })).toEqual(['identity', 'lease', 'minor']);
    expect(some({ visitors: 'family' })).toEqual(['identity', 'lease', 'together']);
    expect(some({ visitors: 'several' })).toEqual(['identity', 'lease', 'one-each']);
  });

  it('whoever needs no certificate is told so before being asked about their home', () => {
    for (const { answers } of walks.filter(({ outcome }) => outcome?.startsWith('exempt-'))) {
      expect(answers).not.toHaveProperty('place');
    }
  });

  it('the stamp is warned of before the first question, and only those who can apply are told to buy it', () => {
    expect(texts.fr['start.cost']).toContain('même en cas de refus');
    const buying = outcomes.filter(({ checklist }) => checklist.some(({ id }) => id === 'stamp'));
    expect(buying.map(({ id }) => id)).toEqual(['other-hall', 'come']);
  });
});

describe('its words', () => itReadsPlainly(guide));
