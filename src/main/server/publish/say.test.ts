import { expect, it } from 'vitest';
import { instant } from '#core/instant.ts';
import type { Publication } from '#server/ports/published-content.ts';
import { firstVersion } from './changes.ts';
import { sameDatabase } from './same-database.ts';
import { sayHistory, sayNothingBefore, sayPublished, sayTakenOver } from './say.ts';

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

it('where no server ever put anything, going back and the list ask whether it is the right database', () => {
  expect(sayNothingBefore([])).toContain('DATA_DIR');
  expect(sayHistory([])).toContain('DATA_DIR');
});

it('the list says by which clock', () => {
  const one: Publication = {
    number: 1,
    version: 'v1',
    publishedAt: instant(Date.UTC(2026, 10, 22, 11)),
    origin: 'start',
    restores: null,
    kept: true,
    changes: [],
  };
  expect(sayHistory([one])).toMatch(/^Heure de Paris\..*\n→ n° 1 .*12:00/);
});

it('a command to copy goes to the same database, and never tells its password', () => {
  expect(sameDatabase({ DATA_DIR: '/var/lib/kiosk' })).toBe('DATA_DIR=/var/lib/kiosk ');
  expect(sameDatabase({ DATABASE_URL: 'postgres://a:secret@b/c', DATA_DIR: '/x' })).toBe('DATABASE_URL=… ');
  expect(sameDatabase({})).toBe('');
});

it('who publishes what a start had published is told that starts no longer publish', () => {
  expect(sayTakenOver({ number: 2, version: 'v1' })).toContain('un démarrage du serveur ne publie plus');
});
