ALTER TABLE payments.bill ADD CONSTRAINT bill_of_a_unit FOREIGN KEY (unit_id) REFERENCES territory.local_unit;

CREATE TABLE payments.payment_order (
  id              uuid        PRIMARY KEY,
  bill_id         uuid        NOT NULL REFERENCES payments.bill,
  unit_id         int         NOT NULL,
  person_id       uuid        NOT NULL,
  provider        text        NOT NULL CHECK (provider ~ '^[a-z-]+$'),
  merchant_ref    text        NOT NULL UNIQUE CHECK (merchant_ref <> ''),
  provider_ref    text        CHECK (provider_ref <> ''),
  amount          bigint      NOT NULL CHECK (amount > 0),
  paid_amount     bigint      CHECK (paid_amount > 0),
  state           text        NOT NULL CHECK (state IN
    ('REQUESTED', 'OFFERED', 'PAID', 'EXPIRED', 'CANCELLED', 'REFUSED', 'OVERPAID', 'MISMATCHED')),
  idempotency_key uuid        NOT NULL,
  opened_at       timestamptz NOT NULL,
  expires_at      timestamptz NOT NULL CHECK (expires_at > opened_at),
  changed_at      timestamptz NOT NULL,
  asked           int         NOT NULL DEFAULT 0,
  ask_at          timestamptz,
  UNIQUE (bill_id, idempotency_key),
  UNIQUE (provider, provider_ref),
  CHECK ((state IN ('PAID', 'OVERPAID', 'MISMATCHED')) = (paid_amount IS NOT NULL)),
  CHECK (state NOT IN ('OFFERED', 'PAID', 'OVERPAID', 'MISMATCHED') OR provider_ref IS NOT NULL)
);
COMMENT ON TABLE payments.payment_order IS 'One attempt to pay a bill through one provider; amounts in piastres';
COMMENT ON COLUMN payments.payment_order.merchant_ref IS 'Our number with the provider: the same in every repetition';
COMMENT ON COLUMN payments.payment_order.ask_at IS 'When the provider is asked next: a lost message is found out';
-- Whoever comes a second time is given the same number to pay under.
CREATE UNIQUE INDEX payment_order_live ON payments.payment_order (bill_id, provider)
  WHERE state IN ('REQUESTED', 'OFFERED');
CREATE INDEX payment_order_due ON payments.payment_order (ask_at) WHERE ask_at IS NOT NULL;
SELECT platform.guard('payments.payment_order', 'unit_id', 'person_id', '');
CREATE POLICY opened ON payments.payment_order AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK (state = 'REQUESTED');
CREATE POLICY moved ON payments.payment_order AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING ((SELECT platform.is_system()));
GRANT SELECT, INSERT, UPDATE (state, provider_ref, paid_amount, changed_at, asked, ask_at)
  ON payments.payment_order TO mahalliyat_app;

CREATE TABLE payments.notice (
  id          uuid        PRIMARY KEY,
  provider    text        NOT NULL,
  digest      bytea       NOT NULL UNIQUE CHECK (length(digest) = 32),
  order_id    uuid        REFERENCES payments.payment_order,
  unit_id     int,
  verdict     text        NOT NULL CHECK (verdict IN ('VERIFIED', 'UNKNOWN_REFERENCE')),
  headers     jsonb       NOT NULL CHECK (jsonb_typeof(headers) = 'object'),
  body        bytea       NOT NULL,
  received_at timestamptz NOT NULL,
  CHECK ((verdict = 'VERIFIED') = (order_id IS NOT NULL))
);
COMMENT ON TABLE payments.notice IS 'Genuine messages of providers, verbatim; insert-only';
COMMENT ON COLUMN payments.notice.body IS 'Encrypted: it may carry a name and a mobile number';
CREATE INDEX notice_order ON payments.notice (order_id);
SELECT platform.guard('payments.notice', 'unit_id', '', '');
CREATE POLICY taken ON payments.notice AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
GRANT SELECT, INSERT ON payments.notice TO mahalliyat_app;

CREATE TABLE payments.receipt_counter (
  unit_id     int NOT NULL,
  fiscal_year int NOT NULL CHECK (fiscal_year BETWEEN 2020 AND 2200),
  last        int NOT NULL CHECK (last > 0),
  PRIMARY KEY (unit_id, fiscal_year)
);
COMMENT ON TABLE payments.receipt_counter IS 'Last receipt number of a unit in a fiscal year, which begins on 1 July';
SELECT platform.guard('payments.receipt_counter', 'unit_id', '', '');
CREATE POLICY begun ON payments.receipt_counter AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
CREATE POLICY counted ON payments.receipt_counter AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING ((SELECT platform.is_system()));
GRANT SELECT, INSERT, UPDATE (last) ON payments.receipt_counter TO mahalliyat_app;

CREATE TABLE payments.receipt (
  number      text        PRIMARY KEY,
  bill_id     uuid        NOT NULL UNIQUE REFERENCES payments.bill,
  order_id    uuid        NOT NULL UNIQUE REFERENCES payments.payment_order,
  unit_id     int         NOT NULL,
  person_id   uuid        NOT NULL,
  fiscal_year int         NOT NULL,
  serial      int         NOT NULL CHECK (serial > 0),
  amount      bigint      NOT NULL CHECK (amount > 0),
  issued_at   timestamptz NOT NULL,
  UNIQUE (unit_id, fiscal_year, serial)
);
COMMENT ON TABLE payments.receipt IS 'Official receipts: numbered without a gap for each unit and fiscal year, never changed';
CREATE INDEX receipt_person ON payments.receipt (person_id);
SELECT platform.guard('payments.receipt', 'unit_id', 'person_id', '');
CREATE POLICY issued ON payments.receipt AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
GRANT SELECT, INSERT ON payments.receipt TO mahalliyat_app;

CREATE TABLE payments.payment_exception (
  id        uuid        PRIMARY KEY,
  order_id  uuid        NOT NULL UNIQUE REFERENCES payments.payment_order,
  bill_id   uuid        NOT NULL REFERENCES payments.bill,
  unit_id   int         NOT NULL,
  kind      text        NOT NULL CHECK (kind IN ('OVERPAID', 'AMOUNT_DIFFERS')),
  asked     bigint      NOT NULL CHECK (asked > 0),
  came      bigint      NOT NULL CHECK (came > 0),
  opened_at timestamptz NOT NULL
);
COMMENT ON TABLE payments.payment_exception IS 'Money that fits no open bill: somebody must decide where it goes';
CREATE INDEX payment_exception_bill ON payments.payment_exception (bill_id);
SELECT platform.guard('payments.payment_exception', 'unit_id', '', '');
CREATE POLICY noticed ON payments.payment_exception AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
GRANT SELECT, INSERT ON payments.payment_exception TO mahalliyat_app;
