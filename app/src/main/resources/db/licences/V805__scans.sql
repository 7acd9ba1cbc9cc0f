-- What officials scanned in the street, as their devices sent it, once each.
CREATE TABLE licences.scan (
  id          uuid        PRIMARY KEY,
  unit_id     int         NOT NULL,
  staff       text        NOT NULL,
  code        text        NOT NULL CHECK (length(code) BETWEEN 1 AND 600),
  entry_id    uuid,
  number      text        CHECK (length(number) <= 24),
  seen        text        NOT NULL CHECK (seen ~ '^[a-z][a-z-]{1,39}$'),
  listed_at   timestamptz,
  verdict     text        NOT NULL CHECK (verdict ~ '^[a-z][a-z-]{1,39}$'),
  finding     text        NOT NULL CHECK (finding IN ('unsaid', 'agrees', 'place', 'name', 'closed', 'other')),
  remark      text        NOT NULL CHECK (length(remark) <= 500),
  latitude    numeric(9, 6) CHECK (latitude BETWEEN -90 AND 90),
  longitude   numeric(9, 6) CHECK (longitude BETWEEN -180 AND 180),
  scanned_at  timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  CHECK ((latitude IS NULL) = (longitude IS NULL))
);
COMMENT ON TABLE licences.scan IS 'A code that an official scanned: what the device saw, and what the register said when it arrived';
COMMENT ON COLUMN licences.scan.unit_id IS 'The unit of the official';
COMMENT ON COLUMN licences.scan.listed_at IS 'When the list was signed that the device judged by; null when it had none';
COMMENT ON COLUMN licences.scan.entry_id IS 'The register entry, when it is one of the same unit';
CREATE INDEX scan_unit ON licences.scan (unit_id, scanned_at DESC);
SELECT platform.guard('licences.scan', 'unit_id', '', '');
GRANT SELECT, INSERT ON licences.scan TO mahalliyat_app;
