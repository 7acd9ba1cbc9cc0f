CREATE SCHEMA revenue;
COMMENT ON SCHEMA revenue IS
  'The unified guide of revenue items and the accounts of their beneficiaries, dated; changes by two people';
GRANT USAGE ON SCHEMA revenue TO mahalliyat_app;

CREATE DOMAIN revenue.code AS text COLLATE "C" CHECK (VALUE ~ '^[A-Z]{2}-[A-Z]{2,12}$');
-- Empty for the item itself, which is the whole country's.
CREATE DOMAIN revenue.place AS text COLLATE "C" CHECK (VALUE ~ '^(EG[0-9]{2})?$');

CREATE TABLE revenue.proposal (
  id          uuid        PRIMARY KEY,
  code        revenue.code NOT NULL,
  place       revenue.place NOT NULL,
  valid_from  date        NOT NULL,
  valid_until date        CHECK (valid_until >= valid_from),
  content     platform.json_object NOT NULL,
  reason      platform.filled NOT NULL,
  state       text        NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  proposed_by uuid        NOT NULL,
  proposed_at timestamptz NOT NULL,
  decided_by  uuid,
  decided_at  timestamptz,
  CHECK ((state = 'PROPOSED') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
  CONSTRAINT four_eyes CHECK (CASE state WHEN 'APPROVED' THEN decided_by <> proposed_by
    WHEN 'REFUSED' THEN decided_by <> proposed_by WHEN 'WITHDRAWN' THEN decided_by = proposed_by ELSE true END)
);
COMMENT ON TABLE revenue.proposal IS 'Changes of the guide: who proposed them and why, and who decided';
CREATE UNIQUE INDEX proposal_open ON revenue.proposal (code, place) WHERE state = 'PROPOSED';
CREATE INDEX proposal_code ON revenue.proposal (code, proposed_at DESC);
-- Whoever decides does it by revenue.decide: no column is given away.
GRANT SELECT, INSERT ON revenue.proposal TO mahalliyat_app;

CREATE TABLE revenue.entry (
  code        revenue.code NOT NULL,
  place       revenue.place NOT NULL,
  valid_from  date        NOT NULL,
  valid_until date        CHECK (valid_until >= valid_from),
  content     platform.json_object NOT NULL,
  proposal_id uuid        REFERENCES revenue.proposal,
  PRIMARY KEY (code, place, valid_from),
  CHECK (CASE place WHEN '' THEN content ?& ARRAY['nature', 'classification', 'ar', 'en']
    ELSE content ?& ARRAY['number', 'ar', 'en'] END)
);
COMMENT ON TABLE revenue.entry IS
  'What holds from a day on: an item, or with a governorate the account that its money goes to; never changed';
COMMENT ON COLUMN revenue.entry.proposal_id IS 'Null for what came with the data files';
CREATE INDEX entry_proposal ON revenue.entry (proposal_id);
GRANT SELECT ON revenue.entry TO mahalliyat_app;

-- Approving brings the change into the guide, from a day that is still to come and after whatever is decided already.
CREATE FUNCTION revenue.decide(p_id uuid, p_state text, p_by uuid, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  said revenue.proposal;
BEGIN
  UPDATE revenue.proposal p SET state = p_state, decided_by = p_by, decided_at = p_at
   WHERE p.id = p_id AND p.state = 'PROPOSED' RETURNING * INTO said;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'decided already' USING ERRCODE = 'MH409';
  END IF;
  IF p_state <> 'APPROVED' THEN
    RETURN;
  END IF;
  IF said.valid_from <= (p_at AT TIME ZONE 'Africa/Cairo')::date OR EXISTS (SELECT FROM revenue.entry e
      WHERE e.code = said.code AND e.place = said.place AND e.valid_from >= said.valid_from) THEN
    RAISE EXCEPTION 'its day has come or another change holds from then' USING ERRCODE = 'MH409';
  END IF;
  INSERT INTO revenue.entry (code, place, valid_from, valid_until, content, proposal_id)
  VALUES (said.code, said.place, said.valid_from, said.valid_until, said.content, said.id);
END $$;
REVOKE EXECUTE ON FUNCTION revenue.decide(uuid, text, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION revenue.decide(uuid, text, uuid, timestamptz) TO mahalliyat_app;
