import { expect, it } from 'vitest';
import type { Field } from '#core/procedure/procedure.ts';
import { createDraft } from './draft.ts';

const year: Field = {
  id: 'year',
  labelText: 'year',
  personal: false,
  type: 'date',
  precision: 'year',
  min: '1900',
  max: '2026',
};

it('says nothing of a mistake before the person asks to go on', () => {
  const draft = createDraft(year, undefined);
  draft.type('19');
  expect(draft.wrong.value).toBeNull();
});

it('keeps what was typed when it is no answer', () => {
  const draft = createDraft(year, undefined);
  draft.type('19x');
  expect(draft.submit()).toBeNull();
  expect(draft.wrong.value).toBe('not-a-year');
  expect(draft.typed.value).toBe('19x');
});

it('keeps the sentence of a mistake while it is being corrected, and drops it once it is right', () => {
  const draft = createDraft(year, undefined);
  draft.submit();
  draft.type('1950');
  expect(draft.wrong.value).toBe('empty');
  expect(draft.submit()).toBe(1950);
  expect(draft.wrong.value).toBeNull();
});

it('counts the same mistake twice', () => {
  const draft = createDraft(year, undefined);
  draft.submit();
  draft.submit();
  expect(draft.refusals.value).toBe(2);
});

it('opens with the answer that was given before', () => {
  expect(createDraft(year, 1961).typed.value).toBe('1961');
});
