-- Forward only. Every table and unique key leads with commune_id.

-- The first week that was counted from its Monday on: of the one before, a part is missing.
CREATE TABLE counting (
  commune_id text PRIMARY KEY REFERENCES commune,
  first_week date NOT NULL CHECK (extract(isodow FROM first_week) = 1)
);
INSERT INTO counting (commune_id, first_week)
  SELECT commune_id, max(week) + 7 FROM published_week GROUP BY commune_id;
