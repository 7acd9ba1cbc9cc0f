-- The citizen may give the number of the request at an outlet, where it has one open bill.
ALTER TABLE payments.bill ADD COLUMN reference text CHECK (reference ~ '^[0-9]{11}$');
COMMENT ON COLUMN payments.bill.reference IS 'Number under which the citizen knows what is paid for, where it has one';
CREATE INDEX bill_reference ON payments.bill (reference) WHERE reference IS NOT NULL;
