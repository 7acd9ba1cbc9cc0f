CREATE SCHEMA publishing;
COMMENT ON SCHEMA publishing IS 'The publisher''s desk: copies of definitions on which somebody works, until a second person approves them';
GRANT USAGE ON SCHEMA publishing TO mahalliyat_app;

CREATE TABLE publishing.draft (
  id             uuid        PRIMARY KEY,
  code           text        COLLATE "C" NOT NULL CHECK (code ~ '^[A-Z]{2,5}-[0-9]{2,3}$'),
  place          text        COLLATE "C" NOT NULL CHECK (place ~ '^(EG[0-9]{2}(-[0-9]{2,3})?)?$'),
  texts          platform.json_object NOT NULL,
  -- The version that was copied; 0 for what is new.
  base           int         NOT NULL CHECK (base >= 0),
  state          text        NOT NULL CHECK (state IN ('EDITING', 'PROPOSED', 'PUBLISHED', 'WITHDRAWN', 'DROPPED')),
  authors        text[]      NOT NULL CHECK (cardinality(authors) > 0),
  approved_by    text,
  effective_from date,
  revision       int         NOT NULL,
  updated_at     timestamptz NOT NULL,
  CHECK (NOT approved_by = ANY (authors)),
  CHECK ((state IN ('PUBLISHED', 'WITHDRAWN')) = (approved_by IS NOT NULL)),
  CHECK (state IN ('EDITING', 'DROPPED') OR effective_from IS NOT NULL)
);
COMMENT ON TABLE publishing.draft IS 'A definition or a variant on which somebody works; its past is in the journal';
COMMENT ON COLUMN publishing.draft.authors IS 'Everybody who changed it: none of them may approve it';
-- One at a time: two copies of one service would undo each other.
CREATE UNIQUE INDEX draft_open ON publishing.draft (code, place) WHERE state IN ('EDITING', 'PROPOSED');
CREATE INDEX draft_updated ON publishing.draft (updated_at DESC);
GRANT SELECT, INSERT, UPDATE (texts, state, authors, approved_by, effective_from, revision, updated_at)
  ON publishing.draft TO mahalliyat_app;
