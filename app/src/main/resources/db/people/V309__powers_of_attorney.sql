CREATE TABLE people.attorney (
  id          uuid PRIMARY KEY,
  unit_id     int  NOT NULL,
  person_id   uuid NOT NULL REFERENCES people.person,
  agent_id    uuid NOT NULL REFERENCES people.person CHECK (agent_id <> person_id),
  number      text NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
  office      text NOT NULL CHECK (length(office) BETWEEN 1 AND 100),
  year        int  NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  covers      text[] NOT NULL,
  ends_on     date,
  document_id uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  UNIQUE (unit_id, person_id, agent_id, number, office, year)
);
COMMENT ON TABLE people.attorney IS 'A power of attorney as a counter has seen it: who acts for whom, for what and until when';
COMMENT ON COLUMN people.attorney.covers IS 'Categories of the service guide; empty when it covers all';
CREATE INDEX attorney_person ON people.attorney (person_id);
CREATE INDEX attorney_agent ON people.attorney (agent_id);
SELECT platform.guard('people.attorney', 'unit_id', 'person_id', '');
GRANT SELECT, INSERT, UPDATE ON people.attorney TO mahalliyat_app;
