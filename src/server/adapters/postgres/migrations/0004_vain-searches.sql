-- What was searched in vain, counted by day and by published word. A term is never anything but a word of the commune's
-- own list, or empty where none of them was typed: what a person typed is not here.
CREATE TABLE vain_search (
  commune_id text NOT NULL REFERENCES commune,
  day date NOT NULL,
  locale text NOT NULL,
  term text NOT NULL CHECK (length(term) <= 40),
  searches integer NOT NULL CHECK (searches > 0),
  PRIMARY KEY (commune_id, day, locale, term)
) WITH (fillfactor = 70);
