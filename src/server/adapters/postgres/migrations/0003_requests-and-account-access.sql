-- Forward only. Every table and unique key leads with commune_id.

-- What a resident sent to a service. content and answer are wrapped with a key that is not in the database; what stands
-- in clear sorts and dates the request, and names nobody. kiosk_id is null for what came from home. Who accepted or
-- answered is not kept.
CREATE TABLE request (
  commune_id text NOT NULL REFERENCES commune,
  request_id uuid NOT NULL,
  kiosk_id text,
  digest text NOT NULL,
  tracking_code text NOT NULL,
  link_hash text NOT NULL,
  state text NOT NULL CHECK (state IN ('received', 'accepted', 'answered', 'closed')),
  about text NOT NULL CHECK (about IN ('claim', 'overpayment', 'other')),
  service text NOT NULL,
  procedure_id text NOT NULL,
  locale text NOT NULL,
  content bytea,
  answer bytea,
  received_at timestamptz NOT NULL,
  due_on date NOT NULL,
  accepted_at timestamptz,
  answered_at timestamptz,
  closed_at timestamptz,
  PRIMARY KEY (commune_id, request_id),
  UNIQUE (commune_id, tracking_code),
  FOREIGN KEY (commune_id, kiosk_id) REFERENCES kiosk,
  CONSTRAINT answered_in_writing CHECK ((state = 'answered') = (answer IS NOT NULL)),
  CONSTRAINT closed_is_erased CHECK ((state = 'closed') = (content IS NULL)),
  CONSTRAINT closed_is_dated CHECK ((state = 'closed') = (closed_at IS NOT NULL))
);
CREATE INDEX request_by_link ON request (commune_id, link_hash);
CREATE INDEX request_open ON request (commune_id, due_on, received_at) WHERE state IN ('received', 'accepted');
CREATE INDEX request_answered ON request (commune_id, answered_at) WHERE state = 'answered';

-- The one bill that a resident proved in their call and agreed to show, until the call or the 15 minutes end.
CREATE TABLE bill_share (
  commune_id text NOT NULL,
  ticket_id uuid NOT NULL,
  bill_id uuid NOT NULL,
  shared_at timestamptz NOT NULL,
  until timestamptz NOT NULL,
  PRIMARY KEY (commune_id, ticket_id),
  FOREIGN KEY (commune_id, ticket_id) REFERENCES ticket ON DELETE CASCADE,
  FOREIGN KEY (commune_id, bill_id) REFERENCES bill
);
CREATE INDEX bill_share_end ON bill_share (commune_id, until);

-- A call that is over shows nothing, whatever closed it.
CREATE FUNCTION end_bill_share() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM bill_share WHERE commune_id = NEW.commune_id AND ticket_id = NEW.ticket_id;
  RETURN NULL;
END $$;
CREATE TRIGGER ticket_closes_share AFTER UPDATE OF closed_at ON ticket
  FOR EACH ROW WHEN (OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL) EXECUTE FUNCTION end_bill_share();

-- Who looked at which bill. It outlives the ticket, so it names the ticket by its number too. It is read by reference
-- alone: no index leads from a person to what they looked at.
CREATE TABLE account_look (
  commune_id text NOT NULL REFERENCES commune,
  look_id bigint GENERATED ALWAYS AS IDENTITY,
  reference text NOT NULL,
  ticket_id uuid NOT NULL,
  ticket_number text NOT NULL,
  staff_id text NOT NULL,
  who text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (commune_id, look_id)
);
CREATE INDEX account_look_of_bill ON account_look (commune_id, reference, at);
CREATE INDEX account_look_at ON account_look (commune_id, at);

-- Who read the journal of which bill, and why.
CREATE TABLE account_look_reading (
  commune_id text NOT NULL REFERENCES commune,
  reading_id bigint GENERATED ALWAYS AS IDENTITY,
  reference text NOT NULL,
  reason text NOT NULL,
  staff_id text NOT NULL,
  who text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (commune_id, reading_id)
);
CREATE INDEX account_look_reading_of_bill ON account_look_reading (commune_id, reference, at);
