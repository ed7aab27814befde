import { expect, it } from 'vitest';
import { firstVersion } from './changes.ts';
import { sayPublished } from './say.ts';

it('a first version says that no server uses this database yet, and never that servers serve it', () => {
  const said = sayPublished('Saint-Exemple', { version: 'v1', changes: [firstVersion] }, 0);
  expect(said).toContain('DATA_DIR');
  expect(said).not.toContain('Les serveurs la servent');
});

it('a later version says when kiosks take it', () => {
  const said = sayPublished('Saint-Exemple', { version: 'v2', changes: ['Démarche changée : test.'] }, 0);
  expect(said).toContain('Les serveurs la servent');
});
