import type { VainSearch } from '#contract/routes/search.ts';
import type { VainSearches } from '../../ports/vain-searches.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** Enough for any list that a person reads. */
const atMost = 200;

export const createVainSearches = (db: Database): VainSearches => ({
  // In one order, so that two searches of the same words never wait for each other in a circle.
  count: async (commune, day, locale, terms) => {
    const counted = terms.length === 0 ? [''] : [...terms].sort();
    await db.rows(sql`
      INSERT INTO vain_search AS v (commune_id, day, locale, term, searches)
      SELECT c.commune_id, ${day}::date, ${locale}, t.term, 1
      FROM commune c, unnest(${counted}::text[]) WITH ORDINALITY AS t (term, place)
      WHERE c.commune_id = ${commune} ORDER BY t.place
      ON CONFLICT (commune_id, day, locale, term) DO UPDATE SET searches = v.searches + 1`);
  },
  since: (commune, day) =>
    db.rows<VainSearch>(sql`
      SELECT locale, nullif(term, '') AS term, sum(searches)::int AS searches, count(*)::int AS days
      FROM vain_search WHERE commune_id = ${commune} AND day >= ${day}::date
      GROUP BY locale, term ORDER BY sum(searches) DESC, term, locale LIMIT ${atMost}`),
});
