-- What a resident shows of their screen to the agent of their call: the last word only. UNLOGGED keeps it out of the
-- write-ahead log, hence out of archives and of copies of the folder; pg_dump wants --no-unlogged-table-data for the same.
-- Texts and no checks: a row that is refused is written into the server's log. `taken_at` is the hold that the resident said yes to; a null screen is a "stop".
CREATE UNLOGGED TABLE shown_screen (
  commune_id text NOT NULL,
  ticket_id uuid NOT NULL,
  taken_at timestamptz NOT NULL,
  nth integer NOT NULL,
  screen text,
  step_key text,
  said_at timestamptz NOT NULL,
  pointed_kind text,
  pointed_id text,
  pointed_at timestamptz,
  PRIMARY KEY (commune_id, ticket_id),
  FOREIGN KEY (commune_id, ticket_id) REFERENCES ticket ON DELETE CASCADE
);
CREATE INDEX shown_screen_said ON shown_screen (commune_id, said_at);

-- Who no longer holds the call sees nothing of it, whatever ended the hold.
CREATE FUNCTION end_shown_screen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM shown_screen WHERE commune_id = NEW.commune_id AND ticket_id = NEW.ticket_id;
  RETURN NULL;
END $$;
CREATE TRIGGER ticket_ends_shown_screen AFTER UPDATE OF holder ON ticket
  FOR EACH ROW WHEN (OLD.holder IS NOT NULL AND OLD.holder IS DISTINCT FROM NEW.holder)
  EXECUTE FUNCTION end_shown_screen();
