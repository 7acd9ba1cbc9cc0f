-- What officials ask of a request besides the bills of its definition.
CREATE TABLE requests.supplement (
  id                uuid          PRIMARY KEY,
  request_id        uuid          NOT NULL REFERENCES requests.request,
  unit_id           int           NOT NULL,
  person_id         uuid          NOT NULL,
  reason            text          NOT NULL CHECK (reason ~ '^[A-Z_]+$'),
  legal             text          NOT NULL CHECK (length(legal) BETWEEN 1 AND 300),
  explanation       requests.note NOT NULL,
  lines             jsonb         NOT NULL CHECK (jsonb_typeof(lines) = 'array' AND jsonb_array_length(lines) > 0),
  papers            uuid[]        NOT NULL,
  days              int           NOT NULL CHECK (days BETWEEN 1 AND 90),
  state             text          NOT NULL CHECK (state IN ('PROPOSED', 'REFUSED', 'OPEN', 'WITHDRAWN')),
  proposed_by       text          NOT NULL,
  proposed_at       timestamptz   NOT NULL,
  decided_by        text,
  decided_at        timestamptz,
  why               requests.note,
  bill_id           uuid          UNIQUE,
  withdrawal_by     text,
  withdrawal_at     timestamptz,
  withdrawal_reason requests.note,
  withdrawn_by      text,
  withdrawn_at      timestamptz,
  CHECK ((state = 'PROPOSED') = (decided_by IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK ((state = 'REFUSED') = (why IS NOT NULL)),
  CHECK ((state IN ('OPEN', 'WITHDRAWN')) = (bill_id IS NOT NULL)),
  CHECK ((withdrawal_by IS NULL) = (withdrawal_at IS NULL) AND (withdrawal_by IS NULL) = (withdrawal_reason IS NULL)),
  CHECK (withdrawal_by IS NULL OR bill_id IS NOT NULL),
  CHECK ((state = 'WITHDRAWN') = (withdrawn_by IS NOT NULL)),
  CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_by IS NULL OR withdrawal_by IS NOT NULL)),
  CONSTRAINT four_eyes CHECK (decided_by <> proposed_by AND withdrawn_by <> withdrawal_by)
);
COMMENT ON TABLE requests.supplement IS
  'Supplementary bills of running requests: proposed by one official, approved by another; withdrawn by two as well';
COMMENT ON COLUMN requests.supplement.lines IS 'The lines of the bill as they will be opened, each with its ground';
COMMENT ON COLUMN requests.supplement.days IS 'Calendar days from the approval until it is to be paid; it never lapses';
COMMENT ON COLUMN requests.supplement.why IS 'Why it was refused';
COMMENT ON COLUMN requests.supplement.withdrawal_reason IS
  'Of a withdrawal that is proposed or done; empty again when it was refused';
CREATE INDEX supplement_request ON requests.supplement (request_id, proposed_at);
CREATE INDEX supplement_waiting ON requests.supplement (unit_id, proposed_at)
  WHERE state = 'PROPOSED' OR state = 'OPEN' AND withdrawal_by IS NOT NULL;
SELECT platform.guard('requests.supplement', 'unit_id', 'person_id', 'request_id');
-- Officials write; the applicant and who holds the receipt read what was approved.
CREATE POLICY told ON requests.supplement AS RESTRICTIVE FOR SELECT TO mahalliyat_app
  USING (state IN ('OPEN', 'WITHDRAWN') OR (SELECT platform.is_system()) OR platform.sees(unit_id));
CREATE POLICY proposed ON requests.supplement AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK (state = 'PROPOSED' AND unit_id = ANY ((SELECT platform.my_units())::int[]));
CREATE POLICY moved ON requests.supplement AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING (unit_id = ANY ((SELECT platform.my_units())::int[]));
GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at, why, bill_id, withdrawal_by, withdrawal_at,
  withdrawal_reason, withdrawn_by, withdrawn_at) ON requests.supplement TO mahalliyat_app;

-- Each takes one step, or says that somebody was first.
CREATE FUNCTION requests.decide_supplement(p_id uuid, p_state text, p_by text, p_at timestamptz, p_why text, p_bill uuid)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE requests.supplement
     SET state = p_state, decided_by = p_by, decided_at = p_at, why = nullif(p_why, ''), bill_id = p_bill
   WHERE id = p_id AND state = 'PROPOSED';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the supplement is decided' USING ERRCODE = 'MH409';
  END IF;
END $$;

CREATE FUNCTION requests.ask_withdrawal(p_id uuid, p_by text, p_at timestamptz, p_reason text)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE requests.supplement SET withdrawal_by = p_by, withdrawal_at = p_at, withdrawal_reason = p_reason
   WHERE id = p_id AND state = 'OPEN' AND withdrawal_by IS NULL;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the supplement cannot be withdrawn' USING ERRCODE = 'MH409';
  END IF;
END $$;

CREATE FUNCTION requests.end_withdrawal(p_id uuid, p_by text, p_at timestamptz, p_done boolean)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE requests.supplement
     SET state = CASE WHEN p_done THEN 'WITHDRAWN' ELSE state END,
         withdrawn_by = CASE WHEN p_done THEN p_by END, withdrawn_at = CASE WHEN p_done THEN p_at END,
         withdrawal_by = CASE WHEN p_done THEN withdrawal_by END,
         withdrawal_at = CASE WHEN p_done THEN withdrawal_at END,
         withdrawal_reason = CASE WHEN p_done THEN withdrawal_reason END
   WHERE id = p_id AND state = 'OPEN' AND withdrawal_by IS NOT NULL;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no withdrawal waits' USING ERRCODE = 'MH409';
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION requests.decide_supplement(uuid, text, text, timestamptz, text, uuid),
  requests.ask_withdrawal(uuid, text, timestamptz, text), requests.end_withdrawal(uuid, text, timestamptz, boolean)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION requests.decide_supplement(uuid, text, text, timestamptz, text, uuid),
  requests.ask_withdrawal(uuid, text, timestamptz, text), requests.end_withdrawal(uuid, text, timestamptz, boolean)
  TO mahalliyat_app;
