-- What officials write beside a decision. Two tables, so that no query can show the one for the other.
CREATE DOMAIN requests.note AS text CHECK (length(VALUE) BETWEEN 1 AND 1000);

CREATE TABLE requests.inside_note (
  id         uuid          PRIMARY KEY,
  request_id uuid          NOT NULL REFERENCES requests.request,
  unit_id    int           NOT NULL,
  staff_id   uuid          NOT NULL,
  text       requests.note NOT NULL,
  written_at timestamptz   NOT NULL
);
COMMENT ON TABLE requests.inside_note IS 'What officials write for each other about a request; no applicant ever reads it';
CREATE INDEX inside_note_request ON requests.inside_note (request_id, written_at);
SELECT platform.guard('requests.inside_note', 'unit_id', '', '');
GRANT SELECT, INSERT ON requests.inside_note TO mahalliyat_app;

CREATE TABLE requests.remark (
  id         uuid          PRIMARY KEY,
  request_id uuid          NOT NULL REFERENCES requests.request,
  unit_id    int           NOT NULL,
  person_id  uuid          NOT NULL,
  staff_id   uuid          NOT NULL,
  text       requests.note NOT NULL,
  written_at timestamptz   NOT NULL
);
COMMENT ON TABLE requests.remark IS 'What an official wrote to the applicant about his request';
CREATE INDEX remark_request ON requests.remark (request_id, written_at);
SELECT platform.guard('requests.remark', 'unit_id', 'person_id', '');
-- The applicant reads; only his unit writes.
CREATE POLICY unit_writes ON requests.remark AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK (unit_id = ANY ((SELECT platform.my_units())::int[]));
GRANT SELECT, INSERT ON requests.remark TO mahalliyat_app;
