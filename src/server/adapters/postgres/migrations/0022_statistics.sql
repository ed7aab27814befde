-- Forward only. Every table and unique key leads with commune_id.

-- The week that runs, counted: no person, no ticket, no kiosk, no day. Nothing reads it but what publishes the week when it
-- is over, and then it is deleted.
CREATE TABLE weekly_count (
  commune_id text NOT NULL,
  week date NOT NULL CHECK (extract(isodow FROM week) = 1),
  queue_id text NOT NULL,
  split text NOT NULL,
  within text NOT NULL,
  key text NOT NULL,
  n integer NOT NULL CHECK (n > 0),
  PRIMARY KEY (commune_id, week, queue_id, split, within, key),
  FOREIGN KEY (commune_id, queue_id) REFERENCES queue
) WITH (fillfactor = 70);

-- What a week said, with small numbers already hidden: written once, and never changed, since two versions of it would
-- tell what each of them hides.
CREATE TABLE published_week (
  commune_id text NOT NULL,
  week date NOT NULL CHECK (extract(isodow FROM week) = 1),
  queue_id text NOT NULL,
  splits jsonb NOT NULL,
  PRIMARY KEY (commune_id, week, queue_id),
  FOREIGN KEY (commune_id, queue_id) REFERENCES queue
);

-- Each closed call and each ended call-back is counted once, before it is forgotten.
ALTER TABLE ticket ADD COLUMN counted boolean NOT NULL DEFAULT false;
CREATE INDEX ticket_uncounted ON ticket (commune_id, closed_at) WHERE closed_at IS NOT NULL AND NOT counted;
ALTER TABLE callback ADD COLUMN counted boolean NOT NULL DEFAULT false;
CREATE INDEX callback_uncounted ON callback (commune_id, moved_at)
  WHERE NOT counted AND state IN ('done', 'unreachable', 'closed');
