-- What a queue is for: people at a site, callers of a telephone service, or requests to a back office, where nothing
-- rings. A back office numbers nobody, so it needs no letter.
ALTER TABLE queue ADD COLUMN kind text CHECK (kind IN ('site', 'phone', 'office'));
UPDATE queue SET kind = CASE WHEN site_id IS NULL THEN 'phone' ELSE 'site' END;
ALTER TABLE queue ALTER COLUMN kind SET NOT NULL, ALTER COLUMN letter DROP NOT NULL,
  ADD CHECK ((kind = 'site') = (site_id IS NOT NULL)), ADD CHECK (kind = 'office' OR letter IS NOT NULL);
