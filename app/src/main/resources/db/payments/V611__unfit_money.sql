-- What does not fit waits for a decision: also what a collector took back, and what is left of money that was booked.
ALTER TABLE payments.payment_exception
  DROP CONSTRAINT payment_exception_kind_check,
  DROP CONSTRAINT payment_exception_order_id_key,
  ADD CONSTRAINT payment_exception_kind CHECK (kind IN ('OVERPAID', 'AMOUNT_DIFFERS', 'REVERSED')),
  ADD COLUMN reference text CHECK (length(reference) <= 200),
  ADD COLUMN from_id uuid UNIQUE REFERENCES payments.payment_exception;
COMMENT ON COLUMN payments.payment_exception.reference IS 'The collector''s number of a reversal; of a rest its own; else the order''s';
COMMENT ON COLUMN payments.payment_exception.from_id IS 'Of which it is the rest, when a part of that was booked';
CREATE INDEX payment_exception_order ON payments.payment_exception (order_id);
-- Money comes once for an order.
CREATE UNIQUE INDEX payment_exception_came ON payments.payment_exception (order_id)
  WHERE kind <> 'REVERSED' AND from_id IS NULL;

CREATE TABLE payments.decision (
  id           uuid        PRIMARY KEY,
  exception_id uuid        NOT NULL REFERENCES payments.payment_exception,
  unit_id      int         NOT NULL,
  deed         text        NOT NULL CHECK (deed IN ('BOOK', 'MOVE', 'REOPEN', 'KEPT', 'GONE')),
  bill_id      uuid        REFERENCES payments.bill,
  reason       platform.filled NOT NULL CHECK (length(reason) <= 1000),
  state        text        NOT NULL CHECK (state IN ('PROPOSED', 'DONE', 'REFUSED')),
  proposed_by  text        NOT NULL,
  proposed_at  timestamptz NOT NULL,
  decided_by   text,
  decided_at   timestamptz,
  why          text        CHECK (length(why) <= 1000),
  order_id     uuid        UNIQUE REFERENCES payments.payment_order,
  CHECK ((deed IN ('BOOK', 'MOVE')) = (bill_id IS NOT NULL)),
  CHECK ((state = 'PROPOSED') = (decided_by IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CONSTRAINT four_eyes CHECK (deed IN ('BOOK', 'GONE') OR decided_by <> proposed_by),
  CHECK (order_id IS NULL OR state = 'DONE')
);
COMMENT ON TABLE payments.decision IS
  'What officials decided about money that does not fit; between bills and on reversals two of them';
COMMENT ON COLUMN payments.decision.bill_id IS 'For which bill the money is counted';
COMMENT ON COLUMN payments.decision.order_id IS 'The payment that it became';
-- A decision that was not refused is the only one.
CREATE UNIQUE INDEX decision_once ON payments.decision (exception_id) WHERE state <> 'REFUSED';
CREATE INDEX decision_exception ON payments.decision (exception_id);
CREATE INDEX decision_bill ON payments.decision (bill_id);
SELECT platform.guard('payments.decision', 'unit_id', '', '');
CREATE POLICY taken ON payments.decision AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
CREATE POLICY decided ON payments.decision AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING ((SELECT platform.is_system()));
GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at, why, order_id) ON payments.decision TO mahalliyat_app;

-- The same money is not given back and booked, however close together two officials say so.
CREATE FUNCTION payments.one_way_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.exception_id IS NULL THEN
    RETURN NEW;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.exception_id::text, 611));
  IF TG_TABLE_NAME = 'refund' AND EXISTS
       (SELECT FROM payments.decision WHERE exception_id = NEW.exception_id AND state <> 'REFUSED')
     OR TG_TABLE_NAME = 'decision' AND EXISTS
       (SELECT FROM payments.refund WHERE exception_id = NEW.exception_id AND state <> 'REFUSED') THEN
    RAISE EXCEPTION 'it was decided what becomes of this money' USING ERRCODE = '23505';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER one_way_out BEFORE INSERT ON payments.refund FOR EACH ROW EXECUTE FUNCTION payments.one_way_out();
CREATE TRIGGER one_way_out BEFORE INSERT ON payments.decision FOR EACH ROW EXECUTE FUNCTION payments.one_way_out();

-- A bill that is open again has no last day: what was served for it stays served, and is owed until it is paid.
GRANT UPDATE (expires_at) ON payments.bill TO mahalliyat_app;

-- Reversals that came before there was a desk for them.
INSERT INTO payments.payment_exception (id, order_id, bill_id, unit_id, person_id, kind, asked, came, free, opened_at, reference)
SELECT gen_random_uuid(), c.order_id, o.bill_id, o.unit_id, o.person_id, 'REVERSED', o.amount, c.amount, c.amount, c.at,
       c.payment_id
  FROM payments.collection c JOIN payments.payment_order o ON o.id = c.order_id WHERE c.kind = 'REVERSAL';
