-- Forward only. Every table and unique key leads with commune_id.

-- How long nobody held the call: a hold that lapsed ends no wait, and the time in it was none. Null while nobody took it.
-- waiting_since: when the last hold ended; null for a call that waits since it was opened.
ALTER TABLE ticket
  ADD COLUMN waited_ms bigint CHECK (waited_ms >= 0),
  ADD COLUMN waiting_since timestamptz;
UPDATE ticket SET waited_ms = greatest(0, extract(epoch FROM taken_at - opened_at) * 1000)
  WHERE taken_at IS NOT NULL AND closed_at IS NULL;

-- Where a call was promised that came from no site: the queue of the caller's ticket. Null for what came from a kiosk,
-- which has its site, and from home, which belongs to no place.
ALTER TABLE callback
  ADD COLUMN queue_id text,
  ADD FOREIGN KEY (commune_id, queue_id) REFERENCES queue;
