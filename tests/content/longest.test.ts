import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { countableTerms } from '#content/countable-terms.ts';
import { place } from '#content/directory-schema.ts';
import { guide } from '#content/guide/guide-schema.ts';
import { commune, fact, field, id, site } from '#content/schema.ts';
import { overdueFact } from '#contract/routes/content-desk.ts';
import { searchRoutes } from '#contract/routes/search.ts';
import { contentId, kioskId, queueId, siteId } from '#contract/schemas/base.ts';
import { agentPart } from '#contract/schemas/guide.ts';
import { requestBody } from '#contract/schemas/request.ts';
import { longest } from '#core/longest.ts';

const of = (length: number, before = ''): string => before + 'a'.repeat(length - before.length);

const { entries: ofPart } = agentPart;
const { entries: overdue } = overdueFact;
const answer = requestBody.entries.answers.pipe[0].item.entries;
const { label } = field.options[0].entries;
const { number } = commune.entries.phones.value.entries;

/** What content lets an editor write, and each place of the wire that carries it; `around` is written around it there. */
const carried = [
  [
    'a fact’s source',
    fact.entries.source,
    longest.source,
    'https://paris.fr/',
    0,
    [ofPart.facts.value.entries.source, overdue.source],
  ],
  [
    'a fact’s owner',
    fact.entries.owner,
    longest.owner,
    '',
    0,
    [ofPart.facts.value.entries.owner, overdue.owner],
  ],
  ['a fact’s value', fact.entries.value, longest.value, '', 0, [overdue.value]],
  ['a phone’s number', number, longest.value, '', 0, [overdue.value]],
  [
    'the source of a site’s hours',
    site.entries.hours.entries.source,
    longest.source,
    'https://paris.fr/',
    0,
    [overdue.source],
  ],
  ['the owner of a site’s hours', site.entries.hours.entries.owner, longest.owner, '', 0, [overdue.owner]],
  ['a site’s name', site.entries.name, longest.name, '', 20, [overdue.what]],
  ['a place’s name', place.entries.name, longest.name, '', 20, [overdue.what]],
  ['a place’s owner', place.entries.owner.wrapped, longest.owner, '', 0, [overdue.owner]],
  ['a guide’s title', guide.entries.title, longest.name, '', 20, [overdue.what]],
  ['a guide’s owner', guide.entries.owner, longest.owner, '', 0, [overdue.owner]],
  ['a question', label, longest.label, '', 200, [answer.question]],
] as const;

describe('nothing can be published that no reply can carry', () => {
  it.each(carried)('%s', (_, content, most, before, around, wires) => {
    expect(v.is(content, of(most, before))).toBe(true);
    expect(v.is(content, of(most + 1, before))).toBe(false);
    for (const wire of wires) expect(v.is(wire, of(most + around, before))).toBe(true);
  });

  it('a word that a search may count', () => {
    const term = searchRoutes.countVainSearch.body.entries.terms.pipe[0].item;
    expect([longest.term, longest.term + 1].map((n) => v.is(countableTerms, { fr: [of(n)] }))).toEqual([
      true,
      false,
    ]);
    expect(v.is(term, of(longest.term))).toBe(true);
  });

  it('an identifier that content takes is one on the wire, whatever it names', () => {
    const written = fc.stringMatching(/^[a-z0-9-]{1,66}$/);
    let taken = 0;
    fc.assert(
      fc.property(written, (one) => {
        if (!v.is(id, one)) return;
        taken += 1;
        for (const wire of [siteId, queueId, kioskId, contentId])
          expect([one, v.is(wire, one)]).toEqual([one, true]);
      }),
      { numRuns: 2_000, examples: [['a'], ['a-'], ['mairie-'], ['a'.repeat(63)], [`${'a'.repeat(62)}-`]] },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
