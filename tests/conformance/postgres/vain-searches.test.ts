import { expect, it } from 'vitest';
import type { Instant } from '#core/instant.ts';
import type { Locale } from '#core/locale.ts';
import { asserted } from '../../support/acts.ts';
import { countable, type House, otherCommune, vauclair } from '../../support/house.ts';
import { start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

const day = 86_400_000;
const daysLater = (days: number): Instant => (start + days * day) as Instant;

const search = (
  house: House,
  terms: string[],
  {
    locale = 'fr',
    now = start,
    communeId = vauclair,
  }: { locale?: Locale; now?: Instant; communeId?: typeof vauclair } = {},
) =>
  house.useCases.countVainSearch({
    actor: { kind: 'anyone' },
    params: { communeId },
    query: undefined,
    body: { locale, terms },
    now,
  });

const listed = async (house: House, now: Instant = start) => {
  const actor = await house.hire('iris', { roles: ['manager'] });
  const params = { communeId: vauclair };
  return asserted(
    await house.useCases.listVainSearches({ actor, params, query: undefined, body: undefined, now }),
  );
};

const everythingStored = async (house: House): Promise<string> =>
  JSON.stringify((await house.pool.rows({ texts: ['SELECT * FROM vain_search'], values: [] })) as unknown);

withHouse('what was searched in vain', (stage) => {
  it('is counted by published words and days, the most frequent first', async () => {
    const { house } = stage();
    await search(house, ['carte grise', 'piscine']);
    await search(house, ['piscine', 'piscine'], { now: daysLater(1) });
    await search(house, ['piscine'], { now: daysLater(1) });
    expect((await listed(house, daysLater(2))).searches).toEqual([
      { locale: 'fr', term: 'piscine', searches: 3, days: 2 },
      { locale: 'fr', term: 'carte grise', searches: 1, days: 1 },
    ]);
  });

  it('never holds a word that the commune did not publish: a name counts as a search of none', async () => {
    const { house } = stage();
    await search(house, ['Odette Lambert', '01 23 45 67 89'], { now: daysLater(1) });
    await search(house, ['piscine'], { locale: 'en', now: daysLater(1) });
    const { searches } = await listed(house, daysLater(2));
    expect(searches).toContainEqual({ locale: 'fr', term: null, searches: 1, days: 1 });
    expect(searches).toContainEqual({ locale: 'en', term: null, searches: 1, days: 1 });
    const stored = await everythingStored(house);
    expect(stored).not.toMatch(/Odette|Lambert|23 45/);
    expect(searches.every(({ term }) => term === null || countable.includes(term))).toBe(true);
  });

  it('of another commune is not read, and of a commune that is not there is not kept', async () => {
    const { house } = stage();
    await search(house, ['permis de conduire'], { communeId: otherCommune });
    await search(house, ['permis de conduire'], { communeId: 'nowhere' as typeof vauclair });
    expect((await listed(house)).searches.some(({ term }) => term === 'permis de conduire')).toBe(false);
    expect(await everythingStored(house)).not.toContain('nowhere');
  });

  it('loses no count when many searches come at once, in any order of their words', async () => {
    const { house } = stage();
    const now = daysLater(5);
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        search(house, n % 2 ? ['permis de conduire', 'carte grise'] : ['carte grise', 'permis de conduire'], {
          now,
        }),
      ),
    );
    const rows = (await listed(house, now)).searches.filter(({ term }) => term === 'permis de conduire');
    expect(rows).toEqual([{ locale: 'fr', term: 'permis de conduire', searches: 40, days: 1 }]);
  });

  it('is forgotten from the list after 90 days, and from the database after 400', async () => {
    const { house } = stage();
    expect((await listed(house, daysLater(120))).searches).toEqual([]);
    const now = daysLater(450);
    await house.stores.upkeep.purge(vauclair, { now, forgetBefore: start, presentSince: now });
    const left = await everythingStored(house);
    expect(left).not.toContain(`"${vauclair}"`);
    expect(left).toContain(`"${otherCommune}"`);
  });
});
