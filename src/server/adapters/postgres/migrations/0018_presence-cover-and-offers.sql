-- Forward only. Every table and unique key leads with commune_id.

-- Whether anybody was there, at any moment of a quarter of an hour in which a site was open. No person, no count, no
-- console: a quarter of an hour of a site was covered, or it was not. A quarter without a row was not watched.
CREATE TABLE site_cover (
  commune_id text NOT NULL,
  site_id text NOT NULL,
  slot_at timestamptz NOT NULL,
  covered boolean NOT NULL,
  PRIMARY KEY (commune_id, site_id, slot_at),
  FOREIGN KEY (commune_id, site_id) REFERENCES site
) WITH (fillfactor = 90);
CREATE INDEX site_cover_age ON site_cover (commune_id, slot_at);

-- What became of the call-back that an agent proposed in this call; null while none was. Only the resident answers it.
ALTER TABLE ticket
  ADD COLUMN callback_offer text CHECK (callback_offer IN ('proposed', 'accepted', 'declined')),
  ADD CONSTRAINT offered_where_a_screen_follows CHECK (callback_offer IS NULL OR origin = 'kiosk');
