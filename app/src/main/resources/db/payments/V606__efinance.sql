CREATE TABLE payments.efinance_request (
  number       text        PRIMARY KEY CHECK (number ~ '^[0-9a-f]{16}$'),
  merchant_ref text        NOT NULL UNIQUE,
  secret       bytea       NOT NULL,
  made_at      timestamptz NOT NULL
);
COMMENT ON TABLE payments.efinance_request IS 'Key and IV of each request to e-finance: its confirmation comes under the same; insert-only';
COMMENT ON COLUMN payments.efinance_request.number IS 'Our number of the request there, of sixteen characters';
COMMENT ON COLUMN payments.efinance_request.secret IS 'Encrypted with a key of ours';
SELECT platform.guard('payments.efinance_request', '', '', '');
GRANT SELECT, INSERT ON payments.efinance_request TO mahalliyat_app;
