-- The hours of one day that a site says in place of its usual ones: {date, from, to}, minutes by the clocks of Paris.
-- It is shown until the midnight of that day, and closes nothing.
ALTER TABLE site_notice ADD COLUMN hours jsonb,
  ADD CONSTRAINT hours_or_closure CHECK (hours IS NULL OR NOT closes);
