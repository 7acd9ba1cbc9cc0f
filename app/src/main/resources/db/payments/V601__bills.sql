CREATE SCHEMA payments;
COMMENT ON SCHEMA payments IS 'Bills, payment orders with providers, their messages, receipts';
GRANT USAGE ON SCHEMA payments TO mahalliyat_app;

CREATE DOMAIN payments.subject AS text CHECK (VALUE ~ '^[a-z-]+:.+$' AND length(VALUE) <= 100);
CREATE DOMAIN payments.bill_state AS text CHECK (VALUE IN ('OPEN', 'PAID', 'EXPIRED', 'CANCELLED'));
CREATE DOMAIN payments.owed AS bigint CHECK (VALUE > 0);
CREATE DOMAIN payments.mark AS text CHECK (VALUE IN ('S', 'K', 'A', 'C'));

CREATE TABLE payments.bill (
  id         uuid        PRIMARY KEY,
  subject    payments.subject COLLATE "C" NOT NULL,
  title_ar   platform.filled NOT NULL,
  title_en   platform.filled NOT NULL,
  unit_id    int         NOT NULL,
  person_id  uuid        NOT NULL,
  total      payments.owed NOT NULL,
  state      payments.bill_state NOT NULL,
  opened_at  timestamptz NOT NULL,
  expires_at timestamptz CHECK (expires_at > opened_at),
  closed_at  timestamptz,
  CHECK ((state = 'OPEN') = (closed_at IS NULL))
);
COMMENT ON TABLE payments.bill IS 'What somebody owes to a local unit for one thing; amounts in piastres';
COMMENT ON COLUMN payments.bill.subject IS 'Stream of what is paid for, as request:<uuid>';
CREATE INDEX bill_subject ON payments.bill (subject);
CREATE INDEX bill_person ON payments.bill (person_id);
CREATE INDEX bill_unit ON payments.bill (unit_id, opened_at);
CREATE INDEX bill_expiry ON payments.bill (expires_at) WHERE state = 'OPEN';
SELECT platform.guard('payments.bill', 'unit_id', 'person_id', '');
-- Citizens and officials open and cancel; only the platform itself says that a bill is paid, or touches a closed one.
CREATE POLICY opened ON payments.bill AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK (state = 'OPEN');
CREATE POLICY closed ON payments.bill AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING (state = 'OPEN' OR (SELECT platform.is_system()))
  WITH CHECK (state = 'CANCELLED' OR (SELECT platform.is_system()));
GRANT SELECT, INSERT, UPDATE (state, closed_at) ON payments.bill TO mahalliyat_app;

CREATE TABLE payments.bill_line (
  bill_id      uuid   NOT NULL REFERENCES payments.bill,
  no           platform.positive NOT NULL,
  unit_id      int    NOT NULL,
  person_id    uuid   NOT NULL,
  key          platform.filled NOT NULL,
  revenue_item platform.filled NOT NULL,
  amount       platform.piastres NOT NULL,
  label_ar     platform.filled NOT NULL,
  label_en     platform.filled NOT NULL,
  explanation  platform.json_object NOT NULL,
  legal        text   NOT NULL,
  mark         payments.mark NOT NULL,
  PRIMARY KEY (bill_id, key)
);
COMMENT ON TABLE payments.bill_line IS 'One amount of a bill, of one revenue item, with why it is owed; never changed';
SELECT platform.guard('payments.bill_line', 'unit_id', 'person_id', '');
GRANT SELECT, INSERT ON payments.bill_line TO mahalliyat_app;

-- Locks the bill before the fact is appended: two changes of one bill never write the same place of its stream.
CREATE FUNCTION payments.cancel_bill(p_bill uuid, p_at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE payments.bill SET state = 'CANCELLED', closed_at = p_at WHERE id = p_bill AND state = 'OPEN';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the bill is not open' USING ERRCODE = 'MH409';
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION payments.cancel_bill(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION payments.cancel_bill(uuid, timestamptz) TO mahalliyat_app;
