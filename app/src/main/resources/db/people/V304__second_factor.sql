-- Signing in as an official: a second factor, passwords that somebody else gave, and who may not go on.
ALTER TABLE people.staff ADD COLUMN disabled_at timestamptz;
COMMENT ON COLUMN people.staff.disabled_at IS 'Since when he may not sign in; each node asks for the latest of them every two seconds';
CREATE INDEX staff_disabled ON people.staff (disabled_at) WHERE NOT active;

CREATE TABLE people.authenticator (
  staff_id    uuid        PRIMARY KEY REFERENCES people.staff,
  secret_box  bytea       NOT NULL,
  step        bigint      NOT NULL CHECK (step >= 0),
  enrolled_at timestamptz NOT NULL
);
COMMENT ON TABLE people.authenticator IS 'The second factor of an official: the sealed secret that his device shares with the platform';
COMMENT ON COLUMN people.authenticator.step IS 'Of the last code that was accepted: it and all before are used up';
SELECT platform.guard('people.authenticator', '', '', '');
GRANT SELECT, INSERT, UPDATE, DELETE ON people.authenticator TO mahalliyat_app;

CREATE TABLE people.recovery_code (
  staff_id uuid            NOT NULL REFERENCES people.authenticator ON DELETE CASCADE,
  hash     platform.sha256 NOT NULL,
  PRIMARY KEY (staff_id, hash)
);
COMMENT ON TABLE people.recovery_code IS 'What opens the door once in place of a code of the device; the row goes when it is used';
SELECT platform.guard('people.recovery_code', '', '', '');
GRANT SELECT, INSERT, DELETE ON people.recovery_code TO mahalliyat_app;
