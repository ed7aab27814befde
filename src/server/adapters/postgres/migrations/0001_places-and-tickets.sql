-- Forward only. Every table and unique key leads with commune_id, the tenant and the shard key.

CREATE TABLE commune (
  commune_id text PRIMARY KEY,
  name text NOT NULL
);

CREATE TABLE site (
  commune_id text NOT NULL REFERENCES commune,
  site_id text NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (commune_id, site_id)
);

-- last_seq is the number of the queue's last event: gapless, since it rises under this row's lock up to COMMIT.
-- Half of each page stays free so that the counter is updated in place, without touching an index.
CREATE TABLE queue (
  commune_id text NOT NULL REFERENCES commune,
  queue_id text NOT NULL,
  site_id text,
  name text NOT NULL,
  letter text NOT NULL CHECK (letter ~ '^[A-Z]$'),
  last_seq bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (commune_id, queue_id),
  FOREIGN KEY (commune_id, site_id) REFERENCES site
) WITH (fillfactor = 50);

-- The human number (A-042), daily: it may have holes, unlike last_seq.
CREATE TABLE queue_day_number (
  commune_id text NOT NULL,
  queue_id text NOT NULL,
  day date NOT NULL,
  last_number integer NOT NULL,
  PRIMARY KEY (commune_id, queue_id, day),
  FOREIGN KEY (commune_id, queue_id) REFERENCES queue
) WITH (fillfactor = 50);

-- enrolment counts how often a browser became this kiosk: each begins its own count of envelopes at 1.
CREATE TABLE kiosk (
  commune_id text NOT NULL REFERENCES commune,
  kiosk_id text NOT NULL,
  site_id text NOT NULL,
  queue_id text NOT NULL,
  label text NOT NULL,
  place text NOT NULL,
  px_per_mm double precision NOT NULL CHECK (px_per_mm > 0),
  out_of_service boolean NOT NULL DEFAULT false,
  enrolment integer NOT NULL DEFAULT 0,
  public_key jsonb,
  enrolled_at timestamptz,
  revoked_at timestamptz,
  last_seen_at timestamptz,
  outbox_waiting integer NOT NULL DEFAULT 0,
  highest_seq bigint NOT NULL DEFAULT 0,
  highest_seq_at timestamptz,
  PRIMARY KEY (commune_id, kiosk_id),
  FOREIGN KEY (commune_id, site_id) REFERENCES site,
  FOREIGN KEY (commune_id, queue_id) REFERENCES queue
) WITH (fillfactor = 70);

CREATE TABLE kiosk_proof (
  commune_id text NOT NULL,
  kiosk_id text NOT NULL,
  jti text NOT NULL,
  forget_at timestamptz NOT NULL,
  PRIMARY KEY (commune_id, kiosk_id, jti)
);
CREATE INDEX kiosk_proof_forget ON kiosk_proof (commune_id, forget_at);

-- What arrived, by the kiosk's own count: a number that never came is a call that may be lost.
CREATE TABLE kiosk_receipt (
  commune_id text NOT NULL,
  kiosk_id text NOT NULL,
  enrolment integer NOT NULL,
  seq bigint NOT NULL,
  ticket_id uuid NOT NULL,
  digest text NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (commune_id, kiosk_id, enrolment, seq, ticket_id),
  FOREIGN KEY (commune_id, kiosk_id) REFERENCES kiosk
);

CREATE TABLE enrolment_code (
  commune_id text NOT NULL,
  kiosk_id text NOT NULL,
  selector text NOT NULL,
  code_hash text NOT NULL,
  expires_at timestamptz NOT NULL,
  tries_left smallint NOT NULL DEFAULT 5,
  PRIMARY KEY (commune_id, kiosk_id),
  FOREIGN KEY (commune_id, kiosk_id) REFERENCES kiosk
);

-- The private half is wrapped with a key that is not in the database.
CREATE TABLE seal_key (
  commune_id text NOT NULL REFERENCES commune,
  key_id text NOT NULL,
  public_key text NOT NULL,
  wrapped_private_key bytea NOT NULL,
  made_at timestamptz NOT NULL,
  not_after timestamptz NOT NULL,
  destroy_after timestamptz NOT NULL,
  PRIMARY KEY (commune_id, key_id)
);

CREATE TABLE staff (
  commune_id text NOT NULL REFERENCES commune,
  staff_id text NOT NULL,
  email text NOT NULL CHECK (email = lower(email)),
  first_name text NOT NULL,
  name text NOT NULL,
  shows_first_name boolean NOT NULL DEFAULT false,
  roles text[] NOT NULL,
  password_hash text NOT NULL,
  PRIMARY KEY (commune_id, staff_id),
  UNIQUE (commune_id, email)
);

CREATE TABLE staff_queue (
  commune_id text NOT NULL,
  staff_id text NOT NULL,
  queue_id text NOT NULL,
  PRIMARY KEY (commune_id, staff_id, queue_id),
  FOREIGN KEY (commune_id, staff_id) REFERENCES staff ON DELETE CASCADE,
  FOREIGN KEY (commune_id, queue_id) REFERENCES queue
);

CREATE TABLE staff_site (
  commune_id text NOT NULL,
  staff_id text NOT NULL,
  site_id text NOT NULL,
  PRIMARY KEY (commune_id, staff_id, site_id),
  FOREIGN KEY (commune_id, staff_id) REFERENCES staff ON DELETE CASCADE,
  FOREIGN KEY (commune_id, site_id) REFERENCES site
);

-- A revoked session is a deleted row.
CREATE TABLE staff_session (
  commune_id text NOT NULL,
  token_hash text NOT NULL,
  staff_id text NOT NULL,
  opened_at timestamptz NOT NULL,
  last_used_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  PRIMARY KEY (commune_id, token_hash),
  FOREIGN KEY (commune_id, staff_id) REFERENCES staff ON DELETE CASCADE
) WITH (fillfactor = 70);

-- account is the SHA-256 of the address that was typed, so that a stranger's address is not kept in clear.
CREATE TABLE sign_in_failure (
  commune_id text NOT NULL,
  account text NOT NULL,
  failures integer NOT NULL,
  locked_until timestamptz,
  last_at timestamptz NOT NULL,
  PRIMARY KEY (commune_id, account)
);

-- The present only. UNLOGGED keeps it out of the write-ahead log, hence out of archives and backups too.
CREATE UNLOGGED TABLE presence (
  commune_id text NOT NULL,
  queue_id text NOT NULL,
  staff_id text NOT NULL,
  availability text NOT NULL CHECK (availability IN ('available', 'busy', 'paused')),
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (commune_id, queue_id, staff_id)
) WITH (fillfactor = 70);

-- A ticket holds no personal data of its resident. Its holder is known while it is held, and never after.
CREATE TABLE ticket (
  commune_id text NOT NULL,
  ticket_id uuid NOT NULL,
  queue_id text NOT NULL,
  kiosk_id text NOT NULL,
  state text NOT NULL
    CHECK (state IN ('waiting', 'taken', 'arrived', 'done', 'cancelled', 'missed', 'unanswered')),
  number text NOT NULL,
  opened_at timestamptz NOT NULL,
  committed_at timestamptz NOT NULL,
  taken_at timestamptz,
  arrived_at timestamptz,
  closed_at timestamptz,
  holder text,
  fence bigint NOT NULL DEFAULT 0,
  lease_until timestamptz,
  outcome text CHECK (outcome IN ('helped', 'directed', 'nobody-there')),
  procedure_id text,
  procedure_version text,
  step_id text,
  locale text NOT NULL,
  needs text[] NOT NULL,
  capability_hash text NOT NULL,
  digest text NOT NULL,
  PRIMARY KEY (commune_id, ticket_id),
  FOREIGN KEY (commune_id, queue_id) REFERENCES queue,
  FOREIGN KEY (commune_id, kiosk_id) REFERENCES kiosk,
  FOREIGN KEY (commune_id, holder) REFERENCES staff (commune_id, staff_id),
  CONSTRAINT held_while_taken CHECK ((state IN ('taken', 'arrived')) = (holder IS NOT NULL)),
  CONSTRAINT leased_while_held CHECK ((holder IS NULL) = (lease_until IS NULL)),
  CONSTRAINT closed_once CHECK ((state IN ('waiting', 'taken', 'arrived')) = (closed_at IS NULL))
) WITH (fillfactor = 80);
CREATE INDEX ticket_open ON ticket (commune_id, queue_id, opened_at, ticket_id) WHERE closed_at IS NULL;
CREATE INDEX ticket_open_at_kiosk ON ticket (commune_id, kiosk_id, opened_at) WHERE closed_at IS NULL;
CREATE INDEX ticket_held ON ticket (commune_id, lease_until) WHERE holder IS NOT NULL;
CREATE INDEX ticket_closed ON ticket (commune_id, closed_at) WHERE closed_at IS NOT NULL;

-- Ids and transitions only: never who.
CREATE TABLE ticket_event (
  commune_id text NOT NULL,
  queue_id text NOT NULL,
  seq bigint NOT NULL,
  ticket_id uuid NOT NULL,
  verb text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (commune_id, queue_id, seq),
  FOREIGN KEY (commune_id, ticket_id) REFERENCES ticket
);
CREATE INDEX ticket_event_of ON ticket_event (commune_id, ticket_id);
