import { describe, expect, it } from 'vitest';
import { compileConfig } from './compile.ts';
import { dueOn, overdueIn } from './reviews.ts';

const review = (owner: string, reviewBy: string) => ({ owner, reviewBy, what: 'Le fait « délai »' });

describe('what is to be read again', () => {
  it('is what is past its date, by owner, the longest overdue first', () => {
    const all = [
      review('Régie', '2026-03-01'),
      review('Accueil', '2026-02-01'),
      review('Régie', '2026-01-01'),
      review('Accueil', '2027-01-01'),
    ];
    expect(overdueIn(all, '2026-11-22')).toEqual([all[1], all[2], all[0]]);
  });

  it('is due the day after its date, not on it', () => {
    const finding = { review: review('Régie', '2026-11-22') } as never;
    expect(dueOn('2026-11-22')(finding)).toBe(false);
    expect(dueOn('2026-11-23')(finding)).toBe(true);
    expect(dueOn(undefined)(finding)).toBe(false);
  });

  it('is known of all that is published, due or not, with its place in the folder', async () => {
    const compiled = await compileConfig('tests/content/verifier-commune', '2026-11-22');
    if (!compiled.ok) throw new Error('the small commune is broken');
    expect(compiled.warnings.filter(({ rule }) => rule === 'overdue-fact')).toEqual([]);
    const phone = compiled.reviews.find(({ file }) => file === 'commune.yaml');
    expect(phone).toMatchObject({ owner: 'Accueil', reviewBy: '2098-01-31', line: 11 });
  });
});
