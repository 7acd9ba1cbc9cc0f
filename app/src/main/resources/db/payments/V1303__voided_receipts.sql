CREATE TABLE payments.receipt_void (
  number    text        PRIMARY KEY REFERENCES payments.receipt,
  unit_id   int         NOT NULL,
  person_id uuid        NOT NULL,
  reason    platform.filled NOT NULL,
  voided_by text        NOT NULL,
  voided_at timestamptz NOT NULL
);
COMMENT ON TABLE payments.receipt_void IS 
  'Receipts of a cash desk that were cancelled: the number stays, the bill is owed again; insert-only';
CREATE INDEX receipt_void_person ON payments.receipt_void (person_id);
SELECT platform.guard('payments.receipt_void', 'unit_id', 'person_id', '');
CREATE POLICY voided ON payments.receipt_void AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
GRANT SELECT, INSERT ON payments.receipt_void TO mahalliyat_app;
