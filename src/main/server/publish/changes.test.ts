import { beforeAll, describe, expect, it } from 'vitest';
import { compileConfig } from '#content/compile.ts';
import type { Content } from '../content.ts';
import { changesBetween } from './changes.ts';

describe('what changed between two versions', () => {
  let before: Content;
  beforeAll(async () => {
    const compiled = await compileConfig('tests/content/verifier-commune');
    if (!compiled.ok) throw new Error('the small commune is broken');
    before = compiled;
  });
  const [procedure] = ['lost-key'];
  const withLibrary = (change: Partial<Content['library']>): Content => ({
    ...before,
    library: { ...before.library, ...change },
  });

  it('is everything when there was none', () => {
    expect(changesBetween(null, before)).toEqual(['Première version.']);
  });

  it('names a procedure that was added, taken out or changed by its title', () => {
    const none = withLibrary({ procedures: [] });
    const changed = withLibrary({
      procedures: before.library.procedures.map((each) =>
        each.id === procedure ? { ...each, start: { ...each.start, minutes: 59 } } : each,
      ),
    });
    expect(changesBetween(none, before)).toContain('Démarche ajoutée : Retrouver une clé perdue');
    expect(changesBetween(before, none)).toContain('Démarche retirée : Retrouver une clé perdue');
    expect(changesBetween(before, changed)).toEqual(['Démarche modifiée : Retrouver une clé perdue']);
  });

  it('names a kiosk, and a language on offer', () => {
    const [first, second] = before.library.locales;
    if (!first || !second) throw new Error('the small commune speaks one language');
    expect(changesBetween({ ...before, kiosks: [] }, before)).toEqual(['Borne ajoutée : Borne, Entrée']);
    expect(changesBetween(before, withLibrary({ locales: [first] }))).toContain(`Langue retirée : ${second}`);
  });
});
