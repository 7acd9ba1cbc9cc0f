ALTER TABLE payments.bill_line ADD COLUMN held boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN payments.bill_line.held IS 'A deposit: a liability that goes back, never revenue';
CREATE INDEX bill_line_held ON payments.bill_line (unit_id, bill_id) WHERE held;

CREATE TABLE payments.refund (
  id           uuid        PRIMARY KEY,
  bill_id      uuid        NOT NULL REFERENCES payments.bill,
  order_id     uuid        NOT NULL REFERENCES payments.payment_order,
  exception_id uuid        REFERENCES payments.payment_exception,
  line_key     text,
  unit_id      int         NOT NULL,
  person_id    uuid        NOT NULL,
  amount       payments.owed NOT NULL,
  reason       platform.filled NOT NULL CHECK (length(reason) <= 1000),
  way          text        NOT NULL CHECK (way IN ('PROVIDER', 'TRANSFER')),
  state        text        NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'SENDING', 'FAILED', 'PAID_OUT', 'REFUSED')),
  proposed_by  text        NOT NULL,
  proposed_at  timestamptz NOT NULL,
  decided_by   text,
  decided_at   timestamptz,
  ended_at     timestamptz,
  reference    text        CHECK (length(reference) <= 200),
  CHECK ((exception_id IS NULL) <> (line_key IS NULL)),
  CHECK ((state = 'PROPOSED') = (decided_by IS NULL)),
  CHECK (decided_by <> proposed_by),
  CHECK ((state IN ('PAID_OUT', 'REFUSED')) = (ended_at IS NOT NULL)),
  CHECK (state <> 'PAID_OUT' OR reference IS NOT NULL)
);
COMMENT ON TABLE payments.refund IS 'Money on its way back: proposed by one official, approved by another, paid out';
COMMENT ON COLUMN payments.refund.line_key IS 'The line of the bill, where a deposit goes back';
COMMENT ON COLUMN payments.refund.reference IS 'Of the pay-out: the provider''s, the transfer''s or the cheque''s; of a failure what the provider said';
-- Nothing goes back twice.
CREATE UNIQUE INDEX refund_of_exception ON payments.refund (exception_id) WHERE state <> 'REFUSED';
CREATE UNIQUE INDEX refund_of_deposit ON payments.refund (bill_id, line_key) WHERE line_key IS NOT NULL AND state <> 'REFUSED';
CREATE INDEX refund_open ON payments.refund (unit_id, proposed_at) WHERE ended_at IS NULL;
CREATE INDEX refund_ended ON payments.refund (unit_id, ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX refund_person ON payments.refund (person_id);
CREATE INDEX refund_sending ON payments.refund (decided_at) WHERE state = 'SENDING';
CREATE INDEX payment_exception_unit ON payments.payment_exception (unit_id, opened_at);
SELECT platform.guard('payments.refund', 'unit_id', 'person_id', '');
-- Whom it belongs to reads it; officials of the unit and the platform write it.
CREATE POLICY proposed ON payments.refund AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK (state = 'PROPOSED' AND unit_id = ANY ((SELECT platform.my_units())::int[]));
CREATE POLICY moved ON payments.refund AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING ((SELECT platform.is_system()) OR unit_id = ANY ((SELECT platform.my_units())::int[]));
GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at, ended_at, reference) ON payments.refund TO mahalliyat_app;

-- Takes one step, or says that somebody was first.
CREATE FUNCTION payments.move_refund(p_id uuid, p_from text[], p_to text, p_by text, p_at timestamptz, p_reference text)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE payments.refund
     SET state = p_to,
         decided_by = CASE WHEN state = 'PROPOSED' THEN p_by ELSE decided_by END,
         decided_at = CASE WHEN state = 'PROPOSED' THEN p_at ELSE decided_at END,
         ended_at = CASE WHEN p_to IN ('PAID_OUT', 'REFUSED') THEN p_at END,
         reference = coalesce(p_reference, reference)
   WHERE id = p_id AND state = ANY (p_from);
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the refund is past this step' USING ERRCODE = 'MH409';
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION payments.move_refund(uuid, text[], text, text, timestamptz, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION payments.move_refund(uuid, text[], text, text, timestamptz, text) TO mahalliyat_app;
