-- "Cette page se trompe": all that said the same of one page stand in one row. No column can hold a person: each is an
-- id of published content or of a closed list, a version, a number, a day; reply is what an owner publishes of the page.
-- Who said it, and who answered, is not kept.
CREATE TABLE content_report (
  commune_id text NOT NULL REFERENCES commune,
  report_id uuid NOT NULL DEFAULT gen_random_uuid(),
  page_kind text NOT NULL CHECK (page_kind IN ('procedure', 'guide', 'life-event', 'place', 'screen')),
  page_id text NOT NULL CHECK (page_id ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  -- Empty for a page without steps.
  step_id text NOT NULL CHECK (step_id ~ '^([a-z0-9][a-z0-9-]{0,79})?$'),
  version text NOT NULL CHECK (version ~ '^[0-9a-f]{20}$'),
  locale text NOT NULL CHECK (locale ~ '^[a-z]{2}(-[a-z]{2,8})?$'),
  reason text NOT NULL CHECK (reason IN ('wrong-amount', 'wrong-hours', 'dead-link', 'missing-document', 'unclear',
    'translation', 'other', 'wrong-phone', 'rule-changed', 'missing-case', 'refused-document')),
  origin text NOT NULL CHECK (origin IN ('resident', 'desk')),
  times integer NOT NULL DEFAULT 1 CHECK (times > 0),
  first_on date NOT NULL,
  last_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('received', 'seen', 'fixed', 'unchanged')),
  reply text CHECK (length(reply) BETWEEN 1 AND 240),
  replied_on date,
  PRIMARY KEY (commune_id, report_id),
  CONSTRAINT answered_is_dated CHECK ((state IN ('fixed', 'unchanged')) = (replied_on IS NOT NULL)),
  CONSTRAINT unchanged_says_why CHECK (state <> 'unchanged' OR reply IS NOT NULL),
  CONSTRAINT reply_is_an_answer CHECK (reply IS NULL OR replied_on IS NOT NULL)
);
CREATE UNIQUE INDEX content_report_open
  ON content_report (commune_id, page_kind, page_id, step_id, locale, reason, origin)
  WHERE state IN ('received', 'seen');
CREATE INDEX content_report_answered ON content_report (commune_id, replied_on) WHERE replied_on IS NOT NULL;
