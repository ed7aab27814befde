-- Forward only. Every table and unique key leads with commune_id. Amounts are whole euro cents; there is no name here.

-- reference is what is compared (core/payment/reference.ts); printed_reference is what is shown.
-- payable_until is the last day on which the commune still takes the money; after it the Treasury does.
CREATE TABLE bill (
  commune_id text NOT NULL REFERENCES commune,
  bill_id uuid NOT NULL,
  reference text NOT NULL CHECK (reference ~ '^[A-Z0-9]{1,60}$'),
  printed_reference text NOT NULL,
  amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN 0 AND 100000000),
  label text NOT NULL,
  payee text NOT NULL,
  issued_on date NOT NULL,
  due_on date,
  payable_until date,
  unpayable text CHECK (unpayable IN ('with-the-treasury', 'by-direct-debit')),
  means text[] NOT NULL DEFAULT '{}'
    CHECK (means <@ ARRAY['counter', 'cash', 'cheque', 'direct-debit', 'tobacconist']),
  imported_at timestamptz NOT NULL,
  PRIMARY KEY (commune_id, bill_id),
  UNIQUE (commune_id, reference)
);

-- Tries with a wrong amount, so that amounts can't be counted through. The reference is kept as a SHA-256 only.
CREATE TABLE bill_guess (
  commune_id text NOT NULL,
  reference_hash text NOT NULL,
  wrong integer NOT NULL,
  since timestamptz NOT NULL,
  PRIMARY KEY (commune_id, reference_hash)
) WITH (fillfactor = 70);

-- A kiosk's QR. door_hash is of what the QR holds, capability_hash of what the kiosk follows with.
CREATE TABLE invitation (
  commune_id text NOT NULL,
  invitation_id uuid NOT NULL,
  bill_id uuid NOT NULL,
  kiosk_id text NOT NULL,
  site_id text NOT NULL,
  procedure_id text NOT NULL,
  procedure_version text NOT NULL,
  step_id text NOT NULL,
  locale text NOT NULL,
  capability_hash text NOT NULL,
  door_hash text NOT NULL,
  made_at timestamptz NOT NULL,
  opened_at timestamptz,
  ended_at timestamptz,
  ends_at timestamptz NOT NULL,
  PRIMARY KEY (commune_id, invitation_id),
  FOREIGN KEY (commune_id, bill_id) REFERENCES bill
);
CREATE INDEX invitation_end ON invitation (commune_id, ends_at);

-- One try at paying one bill; the row is committed before the provider is asked to open anything.
-- holds: this attempt keeps others off its bill. A page that somebody may pay on always holds; an end that nobody can
-- explain does too, unless the bill was already held by a later attempt when we heard of it.
-- surplus: really paid, but the bill was settled before; its money is owed back.
CREATE TABLE payment_attempt (
  commune_id text NOT NULL,
  attempt_id uuid NOT NULL,
  bill_id uuid NOT NULL,
  invitation_id uuid,
  state text NOT NULL CHECK (state IN ('created', 'opened', 'refused-for-now', 'abandoned-for-now', 'paid',
    'refused', 'abandoned', 'expired', 'unverified', 'mismatched', 'void')),
  holds boolean NOT NULL,
  surplus boolean NOT NULL DEFAULT false,
  code text NOT NULL,
  amount_cents bigint NOT NULL CHECK (amount_cents > 0),
  reference text NOT NULL,
  client_number text NOT NULL CHECK (client_number ~ '^[0-9]{6}$'),
  test boolean NOT NULL,
  provider_id text,
  pay_page text,
  capability_hash text NOT NULL,
  return_hash text NOT NULL,
  created_at timestamptz NOT NULL,
  answered_at timestamptz,
  asked_at timestamptz,
  next_ask_at timestamptz,
  ended_at timestamptz,
  paid_at timestamptz,
  paid_by text CHECK (paid_by IN ('card', 'debit')),
  receipts_mailed integer NOT NULL DEFAULT 0,
  receipt_mailed_at timestamptz,
  PRIMARY KEY (commune_id, attempt_id),
  FOREIGN KEY (commune_id, bill_id) REFERENCES bill,
  CONSTRAINT pages_hold CHECK (holds OR state NOT IN ('created', 'opened', 'refused-for-now', 'abandoned-for-now')),
  CONSTRAINT ends_let_go CHECK (NOT holds OR state NOT IN ('paid', 'refused', 'abandoned', 'expired', 'void')),
  CONSTRAINT paid_is_dated CHECK ((state = 'paid') = (paid_at IS NOT NULL)),
  CONSTRAINT surplus_is_paid CHECK (state = 'paid' OR NOT surplus)
) WITH (fillfactor = 70);
CREATE UNIQUE INDEX payment_attempt_one_live ON payment_attempt (commune_id, bill_id) WHERE holds;
CREATE UNIQUE INDEX payment_attempt_one_paid ON payment_attempt (commune_id, bill_id)
  WHERE state = 'paid' AND NOT surplus;
CREATE UNIQUE INDEX payment_attempt_provider ON payment_attempt (commune_id, provider_id);
CREATE UNIQUE INDEX payment_attempt_return ON payment_attempt (commune_id, return_hash);
CREATE UNIQUE INDEX payment_attempt_code ON payment_attempt (commune_id, code);
CREATE INDEX payment_attempt_of_bill ON payment_attempt (commune_id, bill_id, created_at);
CREATE INDEX payment_attempt_of_invitation ON payment_attempt (commune_id, invitation_id)
  WHERE invitation_id IS NOT NULL;
CREATE INDEX payment_attempt_due ON payment_attempt (commune_id, next_ask_at) WHERE next_ask_at IS NOT NULL;

-- A bill is paid when it stands here, and once: by an attempt that was verified, or by what the commune imported.
CREATE TABLE bill_settlement (
  commune_id text NOT NULL,
  bill_id uuid NOT NULL,
  paid_at timestamptz NOT NULL,
  paid_by text NOT NULL CHECK (paid_by IN ('card', 'debit', 'counter', 'other')),
  attempt_id uuid,
  PRIMARY KEY (commune_id, bill_id),
  FOREIGN KEY (commune_id, bill_id) REFERENCES bill,
  FOREIGN KEY (commune_id, attempt_id) REFERENCES payment_attempt
);

-- What a person must compare with the account. settled_by is not kept: an alert is about money, not about who settled it.
CREATE TABLE payment_alert (
  commune_id text NOT NULL,
  alert_id uuid NOT NULL DEFAULT gen_random_uuid(),
  kind text NOT NULL CHECK (kind IN ('paid-twice', 'paid-otherwise', 'unverified')),
  bill_id uuid NOT NULL,
  attempt_id uuid NOT NULL,
  raised_at timestamptz NOT NULL,
  settled_at timestamptz,
  found text CHECK (found IN ('paid', 'not-paid', 'refunded')),
  PRIMARY KEY (commune_id, alert_id),
  UNIQUE (commune_id, attempt_id, kind),
  FOREIGN KEY (commune_id, bill_id) REFERENCES bill,
  FOREIGN KEY (commune_id, attempt_id) REFERENCES payment_attempt,
  CONSTRAINT settled_with_a_word CHECK ((settled_at IS NULL) = (found IS NULL))
);
CREATE INDEX payment_alert_open ON payment_alert (commune_id, raised_at) WHERE settled_at IS NULL;
