-- How a kiosk's disk keeps calls, as its last heartbeat said; null when it never did.
ALTER TABLE kiosk ADD COLUMN outbox_storage text
  CHECK (outbox_storage IN ('starting', 'ok', 'full', 'broken'));
