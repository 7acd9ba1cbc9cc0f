-- Outlets that ask us for a bill know it by a number of digits: this one with a check digit behind it (BillAccount).
ALTER TABLE payments.bill ADD COLUMN serial bigint GENERATED ALWAYS AS IDENTITY (START WITH 10000000001) UNIQUE;
COMMENT ON COLUMN payments.bill.serial IS 'With a check digit behind it: the number of this bill at outlets that ask for bills';

CREATE TABLE payments.collection (
  provider   text        NOT NULL CHECK (provider ~ '^[a-z-]+$'),
  kind       text        NOT NULL CHECK (kind IN ('PAYMENT', 'REVERSAL')),
  payment_id text        NOT NULL CHECK (payment_id <> ''),
  order_id   uuid        NOT NULL REFERENCES payments.payment_order,
  unit_id    int         NOT NULL,
  account    text        NOT NULL,
  amount     bigint      NOT NULL CHECK (amount > 0),
  answer     bytea       NOT NULL,
  at         timestamptz NOT NULL,
  PRIMARY KEY (provider, kind, payment_id)
);
COMMENT ON TABLE payments.collection IS 'What collectors told us that they took for bills or gave back, with our answer; insert-only';
COMMENT ON COLUMN payments.collection.payment_id IS 'The collector''s own number, once for each payment and each reversal';
COMMENT ON COLUMN payments.collection.answer IS 'Repeated byte for byte to whoever asks again';
CREATE INDEX collection_order ON payments.collection (order_id);
SELECT platform.guard('payments.collection', 'unit_id', '', '');
CREATE POLICY told ON payments.collection AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
GRANT SELECT, INSERT ON payments.collection TO mahalliyat_app;
