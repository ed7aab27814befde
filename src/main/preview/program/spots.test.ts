import { describe, expect, it } from 'vitest';
import type { Draft } from '#content/compile.ts';
import { compileConfig } from '#content/compile.ts';
import { partNamed, procedureOf, spotOf } from './spots.ts';

/** A small commune whose only procedure asks where a key was lost. */
const draft = async (): Promise<Draft> => {
  const compiled = await compileConfig('tests/content/verifier-commune');
  if (!compiled.ok) throw new Error('the example commune does not compile');
  return compiled;
};

describe('the screen on which a line of a file is seen', () => {
  it('of a step is that step, and of a field the step that asks it', async () => {
    const all = await draft();
    const truck = { procedure: 'parking', step: 'truck' };
    expect(spotOf(all, 'parking', { kind: 'steps', id: 'truck' })).toEqual(truck);
    const purpose = { procedure: 'parking', step: 'purpose' };
    expect(spotOf(all, 'parking', { kind: 'fields', id: 'purpose' })).toEqual(purpose);
  });

  it('of a fact is the first that says it, and what stands before the first step comes first', async () => {
    const all = await draft();
    expect(spotOf(all, 'parking', { kind: 'facts', id: 'price' })?.step).toBeNull();
    expect(spotOf(all, 'parking', { kind: 'facts', id: 'office' })?.step).toBe('prices');
    expect(spotOf(all, 'parking', { kind: 'title', id: '' })?.step).toBeNull();
  });

  it('is none where the version on show has no such step, field or procedure', async () => {
    const all = await draft();
    expect(spotOf(all, 'parking', { kind: 'steps', id: 'new' })).toBeNull();
    expect(spotOf(all, 'parking', { kind: 'fields', id: 'new' })).toBeNull();
    expect(spotOf(all, 'new', { kind: 'title', id: '' })).toBeNull();
  });
});

it('a file belongs to the procedure of its folder, a translation too', () => {
  expect(procedureOf('procedures/parking/en.yaml')).toBe('parking');
  expect(procedureOf('guides/parking/guide.yaml')).toBeNull();
  expect(procedureOf('sites.yaml')).toBeNull();
});

it('a missing text is known by its name', () => {
  const says = 'Il manque la traduction de « steps.truck.title » : « Un camion »';
  expect(partNamed(says)).toEqual({ kind: 'steps', id: 'truck' });
  expect(partNamed('Il manque la traduction de 3 textes sous « fields.plate ».')?.id).toBe('plate');
  expect(partNamed('Il manque la traduction de « title » : « Stationner »')).toBeNull();
});
