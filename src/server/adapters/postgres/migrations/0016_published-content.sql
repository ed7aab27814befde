-- What a commune publishes, whole: each version in one row, so that none is ever half there.
CREATE TABLE published_content (
  commune_id text NOT NULL REFERENCES commune,
  version text NOT NULL,
  format integer NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (commune_id, version)
);

-- What was published when: the highest number is what is served. A return to an earlier version is a publication too,
-- and names the one that it restores.
CREATE TABLE publication (
  commune_id text NOT NULL REFERENCES commune,
  number integer NOT NULL CHECK (number > 0),
  version text NOT NULL,
  origin text NOT NULL CHECK (origin IN ('start', 'command', 'rollback')),
  restores integer CHECK (restores < number),
  changes text[] NOT NULL,
  published_at timestamptz NOT NULL,
  PRIMARY KEY (commune_id, number)
);
