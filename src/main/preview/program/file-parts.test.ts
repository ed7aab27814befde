import { describe, expect, it } from 'vitest';
import { YamlFile } from '#content/yaml-file.ts';
import { filePartsOf, partAt } from './file-parts.ts';

const partsOf = (lines: readonly string[]) => {
  const text = lines.join('\n');
  return filePartsOf(new YamlFile('x.yaml', text), text);
};

const procedure = [
  'id: lost-key',
  'title: Retrouver une clé',
  'start:',
  '  who: Toute personne',
  'facts: {}',
  'fields:',
  '  place:',
  '    type: choice',
  'steps:',
  '  # Where first.',
  '  - id: ask-place',
  '    kind: question',
  '    field: place',
  '',
  '  - { id: come, kind: outcome }',
  '',
];

describe('the parts of a file', () => {
  it('a step of a procedure begins at its dash, and ends where the next begins', () => {
    const parts = partsOf(procedure) ?? [];
    expect(parts.filter(({ kind }) => kind === 'steps').map(({ id, from }) => [id, from])).toEqual([
      ['ask-place', 11],
      ['come', 15],
    ]);
    expect(partAt(parts, 13)?.id).toBe('ask-place');
    expect(partAt(parts, 15)?.id).toBe('come');
  });

  it('a line of a field belongs to the field, its name included', () => {
    const parts = partsOf(procedure) ?? [];
    expect(partAt(parts, 7)).toMatchObject({ kind: 'fields', id: 'place' });
    expect(partAt(parts, 8)).toMatchObject({ kind: 'fields', id: 'place' });
    expect(partAt(parts, 4)).toMatchObject({ kind: 'start', id: '' });
  });

  it('a line that names the procedure alone, or all of its steps, belongs to no part', () => {
    const parts = partsOf(procedure) ?? [];
    expect(partAt(parts, 1)).toBeNull();
    expect(partAt(parts, 9)).toBeNull();
  });

  it('a translation has its steps by their ids', () => {
    const parts = partsOf([
      'title: A key',
      'steps:',
      '  come:',
      '    title: Come',
      '    next:',
      '      - Bring it',
    ]);
    expect(partAt(parts ?? [], 6)).toMatchObject({ kind: 'steps', id: 'come' });
  });

  it('a file that is no YAML has no parts', () => {
    expect(partsOf(['steps: [:'])).toBeNull();
  });
});
