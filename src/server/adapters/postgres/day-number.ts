import type { CommuneId, QueueId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';

/** The next human number of a queue; they begin again at midnight in Paris. */
export const dayNumber = (commune: CommuneId, queue: QueueId, now: Instant): Sql => sql`
  INSERT INTO queue_day_number AS d (commune_id, queue_id, day, last_number)
  VALUES (${commune}, ${queue}, (${at(now)}::timestamptz AT TIME ZONE 'Europe/Paris')::date, 1)
  ON CONFLICT (commune_id, queue_id, day) DO UPDATE SET last_number = d.last_number + 1
  RETURNING d.last_number`;
