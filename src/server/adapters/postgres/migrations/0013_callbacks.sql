-- Promised calls. number and answer are wrapped with a key that is not in the database, and both are erased once it is
-- over: what stays tells only that somebody was to be called, when, and whether it was done. holder is null again as
-- soon as nobody holds it: who called is not kept. site_id is null for what came from home.
CREATE TABLE callback (
  commune_id text NOT NULL REFERENCES commune,
  callback_id uuid NOT NULL,
  kiosk_id text,
  digest text NOT NULL,
  tracking_code text NOT NULL,
  link_hash text NOT NULL,
  state text NOT NULL CHECK (
    state IN ('promised', 'taken', 'answer-written', 'done', 'unreachable', 'cancelled', 'closed')),
  site_id text,
  procedure_id text,
  step_id text,
  locale text NOT NULL,
  number bytea,
  answer bytea,
  slot_date date NOT NULL,
  slot_from integer NOT NULL,
  slot_to integer NOT NULL,
  due_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  holder text,
  moved_at timestamptz NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  last_half_day text,
  PRIMARY KEY (commune_id, callback_id),
  UNIQUE (commune_id, tracking_code),
  FOREIGN KEY (commune_id, kiosk_id) REFERENCES kiosk,
  CONSTRAINT held_by_one CHECK ((state IN ('taken', 'answer-written')) = (holder IS NOT NULL)),
  CONSTRAINT written_before_called CHECK (state NOT IN ('answer-written', 'done') OR answer IS NOT NULL),
  CONSTRAINT number_is_erased CHECK ((state IN ('cancelled', 'closed')) = (number IS NULL))
);
CREATE INDEX callback_by_link ON callback (commune_id, link_hash);
CREATE INDEX callback_open ON callback (commune_id, due_at) WHERE state IN ('promised', 'taken', 'answer-written');
CREATE INDEX callback_over ON callback (commune_id, moved_at);
