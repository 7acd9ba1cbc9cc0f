CREATE SCHEMA counter;
COMMENT ON SCHEMA counter IS 'Who stands at a counter, what is taken in for them, and the papers that are scanned there';
GRANT USAGE ON SCHEMA counter TO mahalliyat_app;

CREATE TABLE counter.visit (
  id          uuid        PRIMARY KEY,
  unit_id     int         NOT NULL,
  staff_id    uuid        NOT NULL,
  person_id   uuid        NOT NULL,
  -- Of people.attorney: an agent stands there for the person.
  attorney_id uuid,
  confirmed   boolean     NOT NULL,
  began_at    timestamptz NOT NULL
);
COMMENT ON TABLE counter.visit IS 'Somebody stands at a clerk''s counter, himself or by an agent; opens his affairs to this clerk for that day';
SELECT platform.guard('counter.visit', 'unit_id', '', '');
GRANT SELECT, INSERT, UPDATE ON counter.visit TO mahalliyat_app;

CREATE TABLE counter.intake (
  draft_id  uuid   PRIMARY KEY,
  visit_id  uuid   NOT NULL REFERENCES counter.visit,
  unit_id   int    NOT NULL,
  originals text[] NOT NULL DEFAULT '{}'
);
COMMENT ON TABLE counter.intake IS 'A draft that a counter has in hand: in which visit, and of which papers the originals were seen';
CREATE INDEX intake_visit ON counter.intake (visit_id);
SELECT platform.guard('counter.intake', 'unit_id', '', '');
GRANT SELECT, INSERT, UPDATE ON counter.intake TO mahalliyat_app;

CREATE TABLE counter.scan (
  document_id uuid        PRIMARY KEY,
  draft_id    uuid        NOT NULL REFERENCES counter.intake,
  unit_id     int         NOT NULL,
  set_aside   boolean     NOT NULL DEFAULT false,
  scanned_at  timestamptz NOT NULL
);
COMMENT ON TABLE counter.scan IS 'Papers scanned or photographed for a draft, until they are sorted to its list or set aside';
CREATE INDEX scan_draft ON counter.scan (draft_id);
SELECT platform.guard('counter.scan', 'unit_id', '', '');
GRANT SELECT, INSERT, UPDATE ON counter.scan TO mahalliyat_app;
