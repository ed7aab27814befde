import { expect, it } from 'vitest';
import { firstVersion } from './changes.ts';
import { sayPublished } from './say.ts';

it('a first version says that no server uses this database yet, and never that servers serve it', () => {
  const said = sayPublished('Saint-Exemple', { number: 1, version: 'v1', changes: [firstVersion] }, 0);
  expect(said).toContain('DATA_DIR');
  expect(said).not.toContain('Les serveurs la servent');
});

it('a later version says when kiosks take it', () => {
  const said = sayPublished(
    'Saint-Exemple',
    { number: 2, version: 'v2', changes: ['Démarche changée : test.'] },
    0,
  );
  expect(said).toContain('Les serveurs la servent');
});

it('a publication says its number, as the list does, and how to go back where there is something to go back to', () => {
  const later = sayPublished(
    'Saint-Exemple',
    { number: 7, version: 'v7', changes: ['Démarche changée : test.'] },
    0,
  );
  expect(later).toContain('n° 7 (v7)');
  expect(later).toContain('npm run content:rollback');
  expect(
    sayPublished('Saint-Exemple', { number: 1, version: 'v1', changes: [firstVersion] }, 0),
  ).not.toContain('rollback');
});
