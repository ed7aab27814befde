import { callbackTransition } from '#core/callback/callback.ts';
import type { CommuneId } from '#core/ids.ts';
import { type Sql, sql } from './sql.ts';

/** Held call-backs that wait again, what was written of their answer with them. */
export const lapsingCallbacks = (commune: CommuneId, which: Sql): Sql => {
  const { from, to } = callbackTransition('lapse');
  return sql`UPDATE callback SET state = ${to}, holder = NULL
    WHERE commune_id = ${commune} AND state = ANY(${from}::text[]) AND ${which}`;
};
