-- What a unit decides against a licence: proposed by one official, endorsed or refused by another.
CREATE TABLE licences.measure (
  id          uuid        PRIMARY KEY,
  entry_id    uuid        NOT NULL REFERENCES licences.entry,
  unit_id     int         NOT NULL,
  person_id   uuid        NOT NULL,
  kind        text        NOT NULL CHECK (kind IN ('SUSPEND', 'RESUME', 'REVOKE')),
  ground      text        NOT NULL CHECK (ground ~ '^[a-z][a-z-]{1,39}$'),
  told        text        NOT NULL CHECK (length(told) BETWEEN 5 AND 1000),
  basis       text        NOT NULL CHECK (length(basis) BETWEEN 3 AND 200),
  state       text        NOT NULL CHECK (state IN ('PROPOSED', 'ENDORSED', 'REFUSED')),
  proposed_by text        NOT NULL,
  proposed_at timestamptz NOT NULL,
  decided_by  text        CHECK (decided_by <> proposed_by),
  decided_at  timestamptz,
  refusal     text        CHECK (length(refusal) BETWEEN 3 AND 200),
  CHECK ((state = 'PROPOSED') = (decided_by IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK ((state = 'REFUSED') = (refusal IS NOT NULL))
);
COMMENT ON TABLE licences.measure IS 'A suspension, its lifting or a revocation: proposed by one official, decided by another';
COMMENT ON COLUMN licences.measure.told IS 'The reason, in words for the holder';
COMMENT ON COLUMN licences.measure.basis IS 'The report, judgement or order that it rests on, with number and day';
COMMENT ON COLUMN licences.measure.person_id IS 'Who held the licence when it was proposed';
CREATE INDEX measure_entry ON licences.measure (entry_id, proposed_at DESC);
CREATE INDEX measure_unit ON licences.measure (unit_id, proposed_at DESC);
CREATE INDEX measure_person ON licences.measure (person_id);
CREATE UNIQUE INDEX measure_open ON licences.measure (entry_id) WHERE state = 'PROPOSED';
SELECT platform.guard('licences.measure', 'unit_id', 'person_id', '');
-- A holder reads what was decided, and never what somebody only thought of.
CREATE POLICY decided ON licences.measure AS RESTRICTIVE FOR SELECT TO mahalliyat_app
  USING (state = 'ENDORSED' OR person_id IS DISTINCT FROM (SELECT platform.me()));
CREATE POLICY proposed ON licences.measure AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()) OR unit_id = ANY ((SELECT platform.my_units())::int[]));
CREATE POLICY moved ON licences.measure AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING ((SELECT platform.is_system()) OR unit_id = ANY ((SELECT platform.my_units())::int[]));
GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at, refusal) ON licences.measure TO mahalliyat_app;

-- The second of two who decide loses; its whole transaction is undone.
CREATE FUNCTION licences.decide_measure(p_id uuid, p_state text, p_by text, p_at timestamptz, p_refusal text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE licences.measure SET state = p_state, decided_by = p_by, decided_at = p_at, refusal = p_refusal
   WHERE id = p_id AND state = 'PROPOSED';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'measure % is decided already', p_id USING ERRCODE = 'MH409';
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION licences.decide_measure(uuid, text, text, timestamptz, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION licences.decide_measure(uuid, text, text, timestamptz, text) TO mahalliyat_app;

-- An official looks a licence up by what is written on the paper in front of him.
CREATE INDEX entry_number ON licences.entry (number);
CREATE INDEX issue_number ON licences.issue (number);
