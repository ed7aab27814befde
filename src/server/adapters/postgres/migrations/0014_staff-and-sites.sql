-- Forward only. Every table and unique key leads with commune_id.

ALTER TABLE staff ADD COLUMN suspended_at timestamptz;

-- A link that opens once. staff_id stands when it gives an account that exists a new password. Who invited is not kept.
CREATE TABLE staff_invitation (
  commune_id text NOT NULL REFERENCES commune,
  invitation_id uuid NOT NULL,
  email text NOT NULL CHECK (email = lower(email)),
  staff_id text,
  roles text[] NOT NULL,
  queue_ids text[] NOT NULL,
  token_hash text NOT NULL,
  ends_at timestamptz NOT NULL,
  PRIMARY KEY (commune_id, invitation_id),
  UNIQUE (commune_id, email),
  UNIQUE (commune_id, token_hash),
  FOREIGN KEY (commune_id, staff_id) REFERENCES staff ON DELETE CASCADE
);

-- What a site says besides its published hours; `closes` makes it closed from one moment to the other. texts is by locale.
CREATE TABLE site_notice (
  commune_id text NOT NULL,
  site_id text NOT NULL,
  notice_id uuid NOT NULL,
  closes boolean NOT NULL,
  from_at timestamptz NOT NULL,
  to_at timestamptz NOT NULL,
  texts jsonb NOT NULL,
  PRIMARY KEY (commune_id, site_id, notice_id),
  FOREIGN KEY (commune_id, site_id) REFERENCES site,
  CONSTRAINT ends_after_it_begins CHECK (from_at < to_at)
);
CREATE INDEX site_notice_end ON site_notice (commune_id, to_at);
