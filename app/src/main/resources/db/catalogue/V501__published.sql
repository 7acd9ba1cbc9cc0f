CREATE SCHEMA catalogue;
COMMENT ON SCHEMA catalogue IS 'The unified service guide: every version of every service that was ever published';
GRANT USAGE ON SCHEMA catalogue TO mahalliyat_app;

CREATE TABLE catalogue.version (
  code           text        COLLATE "C" NOT NULL CHECK (code ~ '^[A-Z]{2,5}-[0-9]{2,3}$'),
  -- One series for each service, over all places: requests keep this number to their end.
  version        platform.positive NOT NULL,
  place          text        COLLATE "C" NOT NULL CHECK (place ~ '^(EG[0-9]{2}(-[0-9]{2,3})?)?$'),
  digest         text        COLLATE "C" NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  texts          platform.json_object NOT NULL,
  effective_from date        NOT NULL,
  publication_id uuid        NOT NULL,
  drafted_by     text        NOT NULL,
  approved_by    text        NOT NULL,
  published_at   timestamptz NOT NULL,
  withdrawn_by   text,
  withdrawn_at   timestamptz,
  PRIMARY KEY (code, version),
  -- Two people, always; what comes with the program was read by those who released it.
  CHECK (drafted_by <> approved_by OR drafted_by = 'system:shipped'),
  -- From the next day at the earliest: one day has one guide, and there is time to take it back.
  CHECK (drafted_by = 'system:shipped' OR (published_at AT TIME ZONE 'Africa/Cairo')::date < effective_from),
  CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
  CHECK ((withdrawn_at AT TIME ZONE 'Africa/Cairo')::date < effective_from)
);
COMMENT ON TABLE catalogue.version IS 'A published definition with its words and golden cases, frozen: the whole country''s, or resolved for one governorate or unit';
COMMENT ON COLUMN catalogue.version.place IS 'Empty for the whole country, else the code of a governorate or of a unit';
COMMENT ON COLUMN catalogue.version.texts IS 'The files by path; variants lie in overrides/<place>/ beside the definition that they vary';
COMMENT ON COLUMN catalogue.version.publication_id IS 'What was published together: a definition, and what it makes of the variants of it';
CREATE INDEX version_publication ON catalogue.version (publication_id);
-- Frozen: the application adds versions, and takes back what has not come into force. Nothing else, and nobody deletes.
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at) ON catalogue.version TO mahalliyat_app;
