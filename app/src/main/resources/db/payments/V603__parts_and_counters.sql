-- A bill may be paid in parts, and over the counter.
DROP POLICY closed ON payments.bill;
ALTER TABLE payments.bill
  ADD COLUMN paid     bigint  NOT NULL DEFAULT 0,
  ADD COLUMN in_parts boolean NOT NULL DEFAULT false;
UPDATE payments.bill SET paid = total WHERE state = 'PAID';
ALTER TABLE payments.bill
  ADD CONSTRAINT bill_paid_in_bounds CHECK (paid BETWEEN 0 AND total),
  ADD CONSTRAINT bill_paid_means_all CHECK (state <> 'PAID' OR paid = total),
  ADD CONSTRAINT bill_in_parts_only CHECK (in_parts OR paid IN (0, total));
COMMENT ON COLUMN payments.bill.paid IS 'What came for it up to now, in piastres; it covers the lines in their order, costs first';
COMMENT ON COLUMN payments.bill.in_parts IS 'Whether all its revenue items may be paid in parts';
CREATE POLICY closed ON payments.bill AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING (state = 'OPEN' OR (SELECT platform.is_system()))
  WITH CHECK (state = 'CANCELLED' OR (SELECT platform.is_system()));
GRANT UPDATE (paid) ON payments.bill TO mahalliyat_app;
-- The right to a column is given to all: whoever is not the platform may close a bill, never say what was paid.
CREATE FUNCTION payments.paid_by_platform() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.paid <> OLD.paid AND NOT platform.is_system() THEN
    RAISE EXCEPTION 'row-level security: what was paid is said by the platform alone' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER paid_by_platform BEFORE UPDATE OF paid ON payments.bill
  FOR EACH ROW EXECUTE FUNCTION payments.paid_by_platform();

ALTER TABLE payments.receipt DROP CONSTRAINT receipt_bill_id_key;
CREATE INDEX receipt_bill ON payments.receipt (bill_id, serial);

ALTER TABLE payments.payment_exception ADD COLUMN person_id uuid, ADD COLUMN free bigint;
UPDATE payments.payment_exception e SET free = e.came, person_id = b.person_id FROM payments.bill b WHERE b.id = e.bill_id;
ALTER TABLE payments.payment_exception ALTER COLUMN person_id SET NOT NULL, ALTER COLUMN free SET NOT NULL,
  ADD CONSTRAINT payment_exception_free CHECK (free > 0 AND free <= came);
COMMENT ON COLUMN payments.payment_exception.free IS 'What of the money that came belongs to no bill, in piastres';
