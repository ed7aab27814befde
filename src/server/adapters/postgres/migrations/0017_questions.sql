-- What the holder of a ticket asks another queue while the person stays. Neither asker nor answerer is kept; text and
-- answer go when the ticket closes, with all the rest.
CREATE TABLE colleague_question (
  commune_id text NOT NULL,
  question_id uuid NOT NULL,
  ticket_id uuid NOT NULL,
  to_queue text NOT NULL,
  reason text NOT NULL CHECK (reason IN ('who-decides', 'which-document', 'deadline', 'amount', 'special-case',
    'receive-now', 'other')),
  text text CHECK (length(text) BETWEEN 1 AND 200),
  answer text CHECK (length(answer) BETWEEN 1 AND 600),
  state text NOT NULL CHECK (state IN ('asked', 'answered', 'withdrawn')),
  asked_at timestamptz NOT NULL,
  answered_at timestamptz,
  PRIMARY KEY (commune_id, question_id),
  FOREIGN KEY (commune_id, ticket_id) REFERENCES ticket ON DELETE CASCADE,
  FOREIGN KEY (commune_id, to_queue) REFERENCES queue,
  CONSTRAINT answered_in_writing CHECK ((state = 'answered') = (answer IS NOT NULL)),
  CONSTRAINT answered_is_dated CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CONSTRAINT withdrawn_is_erased CHECK (state <> 'withdrawn' OR text IS NULL)
);
CREATE INDEX colleague_question_of_ticket ON colleague_question (commune_id, ticket_id);
CREATE INDEX colleague_question_to_queue ON colleague_question (commune_id, to_queue, asked_at);

-- Whatever closes a ticket ends what was asked for it.
CREATE FUNCTION end_questions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM colleague_question WHERE commune_id = NEW.commune_id AND ticket_id = NEW.ticket_id;
  RETURN NULL;
END $$;
CREATE TRIGGER ticket_closes_questions AFTER UPDATE OF closed_at ON ticket
  FOR EACH ROW WHEN (OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL) EXECUTE FUNCTION end_questions();
