import { expect, it } from 'vitest';
import { holdsText, mayHoldList } from './list-keys.ts';

it.each(['next', 'body', 'bring', 'synonyms', 'procedures', 'humanWays', 'answer', 'lines', 'sameAsFrench'])(
  'a list may stand under %s',
  (name) => expect([mayHoldList(name), holdsText(name)]).toEqual([true, false]),
);

it.each(['title', 'summary', 'who', 'cost', 'hint', 'label', 'question'])('a text stands under %s', (name) =>
  expect([mayHoldList(name), holdsText(name)]).toEqual([false, true]),
);

it('of a name that no file has, neither is known', () => {
  expect([mayHoldList('nexts'), holdsText('nexts')]).toEqual([false, false]);
});
