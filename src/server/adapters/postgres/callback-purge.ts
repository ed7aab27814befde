import type { CommuneId } from '#core/ids.ts';
import type { Limits } from '../../ports/upkeep.ts';
import { lapsingCallbacks } from './callback-lapse.ts';
import { type Sql, sql } from './sql.ts';

const hour = 3_600_000;
const day = 24 * hour;

const ago = ({ now }: Limits, millis: number): Date => new Date(now - millis);

/**
 * A held call-back that nobody touched for an hour waits again. Numbers and answers go a day after the call, and thirty
 * days after they came whatever happened; a year later the row goes too.
 */
export const callbackPurge = (commune: CommuneId, limits: Limits): readonly Sql[] => [
  lapsingCallbacks(commune, sql`moved_at < ${ago(limits, hour)}`),
  // A call that was made and is counted no more, since nothing tells it from one that nobody made.
  sql`UPDATE callback SET state = 'closed', number = NULL, answer = NULL, holder = NULL,
      counted = counted OR state IN ('done', 'unreachable')
    WHERE commune_id = ${commune} AND state <> 'cancelled' AND state <> 'closed'
      AND (state IN ('done', 'unreachable') AND moved_at < ${ago(limits, day)}
        OR received_at < ${ago(limits, 30 * day)})`,
  sql`DELETE FROM callback WHERE commune_id = ${commune} AND state IN ('cancelled', 'closed')
    AND received_at < ${ago(limits, 365 * day)}`,
];
