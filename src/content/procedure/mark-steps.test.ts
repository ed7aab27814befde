import { expect, it } from 'vitest';
import type { Procedure } from '#core/procedure/procedure.ts';
import { markSteps } from './mark-steps.ts';

const procedure = (asOf = '2026-01-01'): Procedure => ({
  id: 'toy',
  version: '',
  lifeEvent: 'papers',
  owner: 'owner',
  titleText: 'title',
  summaryText: 'summary',
  start: { whoText: 'start.who', minutes: 2, bringTexts: [], costText: 'start.cost' },
  facts: {
    price: {
      valueText: 'facts.price',
      source: 'https://exemple.fr',
      asOf,
      reviewBy: '2027-01-01',
      owner: 'owner',
    },
  },
  fields: {},
  steps: [
    {
      id: 'read',
      kind: 'information',
      titleText: 'steps.read.title',
      bodyTexts: ['steps.read.body.0'],
      facts: [],
    },
  ],
});
const texts = {
  'steps.read.title': 'À savoir',
  'steps.read.body.0': 'Cela coûte {price}.',
  'facts.price': '86 €',
};
const marks = (of: Procedure, said: Readonly<Record<string, string>>): readonly (string | undefined)[] =>
  markSteps(of, said).steps.map(({ mark }) => mark);

it('a step has the same mark as long as it says the same', () => {
  expect(marks(procedure(), texts)).toEqual(marks(procedure(), { ...texts, title: 'Another procedure' }));
  expect(marks(procedure(), texts)).toEqual(marks(procedure('2026-06-01'), texts));
});

it('another sentence, or another amount in it, is another mark', () => {
  expect(marks(procedure(), texts)).not.toEqual(marks(procedure(), { ...texts, 'facts.price': '90 €' }));
  expect(marks(procedure(), texts)).not.toEqual(
    marks(procedure(), { ...texts, 'steps.read.title': 'À lire' }),
  );
});
