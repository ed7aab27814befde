-- How long calls were held, by nobody: neither who held them nor whose they were can be read from here.
CREATE TABLE service_time (
  commune_id text NOT NULL,
  queue_id text NOT NULL,
  nth bigint GENERATED ALWAYS AS IDENTITY,
  ended_at timestamptz NOT NULL,
  held_ms integer NOT NULL CHECK (held_ms >= 0),
  PRIMARY KEY (commune_id, queue_id, nth),
  FOREIGN KEY (commune_id, queue_id) REFERENCES queue
);

-- When a site's untaken calls rise, and to the queue of which service.
ALTER TABLE queue
  ADD COLUMN manager_after_ms integer NOT NULL DEFAULT 300000 CHECK (manager_after_ms > 0),
  ADD COLUMN remote_after_ms integer NOT NULL DEFAULT 600000 CHECK (remote_after_ms >= manager_after_ms),
  ADD COLUMN remote_queue_id text,
  ADD FOREIGN KEY (commune_id, remote_queue_id) REFERENCES queue (commune_id, queue_id);

-- A ticket of the counter or of the phone has no kiosk, no envelope and no screen that follows it.
-- risen_queue_id: a second queue that shows the ticket and counts its events.
ALTER TABLE ticket
  ALTER COLUMN kiosk_id DROP NOT NULL,
  ALTER COLUMN capability_hash DROP NOT NULL,
  ALTER COLUMN digest DROP NOT NULL,
  ADD COLUMN origin text NOT NULL DEFAULT 'kiosk' CHECK (origin IN ('kiosk', 'counter', 'phone')),
  ADD COLUMN on_hold_at timestamptz,
  ADD COLUMN on_hold_ms bigint NOT NULL DEFAULT 0,
  ADD COLUMN risen_to text CHECK (risen_to IN ('manager', 'remote')),
  ADD COLUMN risen_queue_id text,
  ADD COLUMN held_remotely boolean NOT NULL DEFAULT false,
  ADD COLUMN seen_at timestamptz,
  ADD FOREIGN KEY (commune_id, risen_queue_id) REFERENCES queue (commune_id, queue_id),
  ADD CONSTRAINT kiosk_calls_follow CHECK (
    (origin = 'kiosk') = (kiosk_id IS NOT NULL) AND (origin = 'kiosk') = (capability_hash IS NOT NULL)
    AND (origin = 'kiosk') = (digest IS NOT NULL)),
  ADD CONSTRAINT on_hold_while_taken CHECK (on_hold_at IS NULL OR state = 'taken'),
  ADD CONSTRAINT risen_somewhere CHECK ((risen_to = 'remote') IS TRUE = (risen_queue_id IS NOT NULL)),
  ADD CONSTRAINT seen_when_missed CHECK (seen_at IS NULL OR state = 'missed');
CREATE INDEX ticket_risen ON ticket (commune_id, risen_queue_id, opened_at) WHERE risen_queue_id IS NOT NULL;
