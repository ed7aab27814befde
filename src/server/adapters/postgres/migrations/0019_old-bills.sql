-- Forward only. For the purge of old bills: which were not named for long, and which settlement rests on an attempt.
CREATE INDEX bill_last_named ON bill (commune_id, imported_at);
CREATE INDEX bill_settlement_of_attempt ON bill_settlement (commune_id, attempt_id) WHERE attempt_id IS NOT NULL;
