CREATE SCHEMA grievances;
COMMENT ON SCHEMA grievances IS 'Grievances and complaints, what was ordered because of them, and ratings';
GRANT USAGE ON SCHEMA grievances TO mahalliyat_app;

CREATE DOMAIN grievances.words AS text CHECK (length(VALUE) BETWEEN 1 AND 4000);
CREATE SEQUENCE grievances.number MAXVALUE 999999;
COMMENT ON SEQUENCE grievances.number IS 'Serial of grievances; gaps mean nothing';
GRANT USAGE ON SEQUENCE grievances.number TO mahalliyat_app;

CREATE TABLE grievances.grievance (
  id              uuid        PRIMARY KEY,
  number          text        COLLATE "C" NOT NULL UNIQUE,
  kind            text        NOT NULL CHECK (kind IN ('DECISION', 'DELAY', 'COMPLAINT')),
  category        text        CHECK (category IN ('BEHAVIOUR', 'FEES', 'PREMISES')),
  request_id      uuid,
  -- Of whom it is, and who answers it: the level above.
  unit_id         int         NOT NULL,
  office_id       int         NOT NULL CHECK (office_id <> unit_id),
  person_id       uuid        NOT NULL,
  complainant     text        NOT NULL,
  told            grievances.words NOT NULL,
  lodged_at       timestamptz NOT NULL,
  acknowledge_by  timestamptz NOT NULL,
  answer_by       timestamptz NOT NULL,
  version         int         NOT NULL DEFAULT 1,
  acknowledged_at timestamptz,
  examiner        uuid,
  asked_at        timestamptz,
  asked           grievances.words,
  stated_at       timestamptz,
  stated_by       uuid,
  statement       grievances.words,
  outcome         text        CHECK (outcome IN ('UPHELD', 'PARTLY', 'REJECTED')),
  decided_at      timestamptz,
  decided_by      uuid,
  answer          grievances.words,
  late_told       boolean     NOT NULL DEFAULT false,
  CHECK ((kind = 'COMPLAINT') = (category IS NOT NULL)),
  CHECK (kind = 'COMPLAINT' OR request_id IS NOT NULL),
  CHECK ((outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (answer IS NULL)),
  CHECK ((asked_at IS NULL) = (asked IS NULL) AND (stated_at IS NULL) = (statement IS NULL)),
  -- In this order: nothing is decided that nobody has taken up, and no statement comes unasked.
  CHECK (outcome IS NULL OR acknowledged_at IS NOT NULL),
  CHECK (stated_at IS NULL OR asked_at IS NOT NULL)
);
COMMENT ON TABLE grievances.grievance IS 'What a citizen holds against a decision, a delay or an office; answered by the level above';
-- Once against the decision of a request; again against a delay only when the last one is answered.
CREATE UNIQUE INDEX grievance_decision ON grievances.grievance (request_id) WHERE kind = 'DECISION';
CREATE UNIQUE INDEX grievance_delay ON grievances.grievance (request_id) WHERE kind = 'DELAY' AND decided_at IS NULL;
CREATE INDEX grievance_office ON grievances.grievance (office_id, answer_by) WHERE decided_at IS NULL;
CREATE INDEX grievance_unit ON grievances.grievance (unit_id, asked_at) WHERE asked_at IS NOT NULL;
CREATE INDEX grievance_person ON grievances.grievance (person_id, lodged_at DESC);
CREATE INDEX grievance_answer ON grievances.grievance (answer_by) WHERE decided_at IS NULL AND NOT late_told;
SELECT platform.guard('grievances.grievance', 'office_id', 'person_id', '');
GRANT SELECT, INSERT, UPDATE ON grievances.grievance TO mahalliyat_app;
-- The unit it is of reads it when it is asked, not before.
CREATE POLICY when_asked ON grievances.grievance FOR SELECT TO mahalliyat_app
  USING (asked_at IS NOT NULL AND unit_id = ANY ((SELECT platform.my_units())::int[]));
-- Citizens lodge; offices answer.
CREATE POLICY citizens_lodge ON grievances.grievance AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK (person_id = (SELECT platform.me()) AND acknowledged_at IS NULL AND asked_at IS NULL AND outcome IS NULL);
CREATE POLICY offices_answer ON grievances.grievance AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING ((SELECT platform.is_system()) OR office_id = ANY ((SELECT platform.my_units())::int[]));

-- The unit's one deed: it runs as the owner, which asks itself whether this unit was asked.
CREATE FUNCTION grievances.state(p_id uuid, p_version int, p_by uuid, p_at timestamptz, p_statement text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE grievances.grievance g
     SET statement = p_statement, stated_at = p_at, stated_by = p_by, version = g.version + 1
   WHERE g.id = p_id AND g.version = p_version AND g.unit_id = ANY (platform.my_units())
     AND g.asked_at IS NOT NULL AND g.stated_at IS NULL AND g.decided_at IS NULL;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'grievance % is not waiting for a statement at version %', p_id, p_version USING ERRCODE = 'MH409';
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION grievances.state(uuid, int, uuid, timestamptz, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grievances.state(uuid, int, uuid, timestamptz, text) TO mahalliyat_app;

CREATE TABLE grievances.instruction (
  id           uuid        PRIMARY KEY,
  grievance_id uuid        NOT NULL UNIQUE REFERENCES grievances.grievance,
  number       text        COLLATE "C" NOT NULL,
  request_id   uuid,
  unit_id      int         NOT NULL,
  office_id    int         NOT NULL,
  person_id    uuid        NOT NULL,
  text         grievances.words NOT NULL,
  ordered_at   timestamptz NOT NULL,
  carry_by     timestamptz NOT NULL,
  carried_at   timestamptz,
  carried_by   uuid,
  report       grievances.words,
  CHECK ((carried_at IS NULL) = (report IS NULL) AND (carried_at IS NULL) = (carried_by IS NULL))
);
COMMENT ON TABLE grievances.instruction IS 'What the level above ordered because a grievance was upheld; the unit''s head says what was done';
CREATE INDEX instruction_unit ON grievances.instruction (unit_id, carry_by);
SELECT platform.guard('grievances.instruction', 'unit_id', 'person_id', '');
CREATE POLICY ordering ON grievances.instruction TO mahalliyat_app
  USING (office_id = ANY ((SELECT platform.my_units())::int[]));
CREATE POLICY offices_order ON grievances.instruction AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK (office_id = ANY ((SELECT platform.my_units())::int[]) AND carried_at IS NULL);
CREATE POLICY units_carry_out ON grievances.instruction AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING (unit_id = ANY ((SELECT platform.my_units())::int[]));
GRANT SELECT, INSERT, UPDATE (carried_at, carried_by, report) ON grievances.instruction TO mahalliyat_app;

CREATE TABLE grievances.rating (
  request_id   uuid        PRIMARY KEY,
  unit_id      int         NOT NULL,
  person_id    uuid        NOT NULL,
  service_code text        NOT NULL,
  stars        int         NOT NULL CHECK (stars BETWEEN 1 AND 5),
  text         text        NOT NULL CHECK (length(text) <= 1000),
  rated_at     timestamptz NOT NULL
);
COMMENT ON TABLE grievances.rating IS 'How an applicant found it when it was over; once for a request';
CREATE INDEX rating_unit ON grievances.rating (unit_id, rated_at DESC);
SELECT platform.guard('grievances.rating', 'unit_id', 'person_id', '');
CREATE POLICY applicants_rate ON grievances.rating AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK (person_id = (SELECT platform.me()));
GRANT SELECT, INSERT ON grievances.rating TO mahalliyat_app;
