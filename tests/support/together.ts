import type { CommuneId } from '#core/ids.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import type { ShownField, ShownScreen } from '#core/together/screen.ts';

const base = { titleText: 'title', bodyTexts: [], facts: [] };

/** One question of each kind, a list of documents, a page to check and an end. */
export const aProcedure: Procedure = {
  id: 'acte',
  version: 'v1',
  lifeEvent: 'papiers',
  owner: 'état civil',
  titleText: 'title',
  summaryText: 'summary',
  start: { whoText: 'who', minutes: 5, bringTexts: [], costText: 'cost' },
  facts: {},
  fields: {
    purpose: {
      id: 'purpose',
      type: 'choice',
      labelText: 'purpose',
      personal: false,
      choices: [
        { id: 'passport', labelText: 'passport' },
        { id: 'notary', labelText: 'notary' },
      ],
    },
    married: { id: 'married', type: 'yes-no', labelText: 'married', personal: true },
    year: {
      id: 'year',
      type: 'date',
      labelText: 'year',
      personal: true,
      precision: 'year',
      min: '1900',
      max: '2026',
    },
    rooms: { id: 'rooms', type: 'integer', labelText: 'rooms', personal: false, min: 0, max: 40 },
    name: {
      id: 'name',
      type: 'text',
      labelText: 'name',
      personal: true,
      maxLength: 80,
      keyboard: 'letters',
    },
  },
  steps: [
    { ...base, id: 'purpose', kind: 'question', field: 'purpose' },
    { ...base, id: 'married', kind: 'question', field: 'married' },
    { ...base, id: 'year', kind: 'question', field: 'year' },
    { ...base, id: 'rooms', kind: 'question', field: 'rooms' },
    { ...base, id: 'name', kind: 'question', field: 'name' },
    {
      ...base,
      id: 'papers',
      kind: 'checklist',
      items: [
        { id: 'identity', labelText: 'identity' },
        {
          id: 'book',
          labelText: 'book',
          when: { op: 'compare', field: 'married', by: '==', to: true },
        },
      ],
    },
    { ...base, id: 'check', kind: 'check' },
    {
      ...base,
      id: 'end',
      kind: 'outcome',
      result: 'done',
      nextTexts: [],
      checklist: [],
      humanWays: [{ way: 'agent-here' }],
    },
  ],
};

/** What the tests' house has published. */
export const shownProcedure = (_commune: CommuneId, id: string, version: string): Procedure | null =>
  id === aProcedure.id && version === aProcedure.version ? aProcedure : null;

/** A screen at one step of it, with what its fields hold. */
export const screenAt = (
  stepId: string,
  fields: readonly ShownField[] = [],
  items: readonly string[] = [],
): ShownScreen => ({
  locale: 'fr',
  procedure: {
    id: aProcedure.id,
    version: aProcedure.version,
    step: { id: stepId, today: '2026-11-23', fields, items, ticked: [] },
  },
});
