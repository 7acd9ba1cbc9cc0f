-- Passkeys of officials (WebAuthn): a pair of keys on a device, of which the platform keeps the public one.
ALTER TABLE people.staff ADD COLUMN passkey_handle bytea UNIQUE CHECK (octet_length(passkey_handle) = 32);
COMMENT ON COLUMN people.staff.passkey_handle IS 'As whom his devices know him: made by chance, so that it tells nothing of him';

CREATE TABLE people.passkey (
  id            uuid        PRIMARY KEY,
  staff_id      uuid        NOT NULL REFERENCES people.staff,
  name          text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 60),
  credential_id bytea       NOT NULL UNIQUE CHECK (octet_length(credential_id) BETWEEN 1 AND 1023),
  aaguid        uuid        NOT NULL,
  public_key    bytea       NOT NULL,
  counter       bigint      NOT NULL CHECK (counter >= 0),
  transports    text[]      NOT NULL,
  verifies      boolean     NOT NULL,
  synced        boolean     NOT NULL,
  enrolled_at   timestamptz NOT NULL,
  used_at       timestamptz
);
COMMENT ON TABLE people.passkey IS 'What an official shows in place of a code: the public key of a device, under the name that he gave it';
COMMENT ON COLUMN people.passkey.counter IS 'As the device last told it; one that does not grow is a copy';
COMMENT ON COLUMN people.passkey.verifies IS 'Whether the device asked for a finger, a face or a PIN when it was set up';
COMMENT ON COLUMN people.passkey.synced IS 'Whether the maker of the device may copy the key to others of its owner';
CREATE INDEX passkey_staff ON people.passkey (staff_id);
SELECT platform.guard('people.passkey', '', '', '');
GRANT SELECT, INSERT, UPDATE, DELETE ON people.passkey TO mahalliyat_app;

CREATE TABLE people.passkey_challenge (
  challenge  bytea       PRIMARY KEY CHECK (octet_length(challenge) = 32),
  purpose    text        NOT NULL CHECK (purpose IN ('ENROL', 'PROVE', 'ENTER')),
  staff_id   uuid        REFERENCES people.staff,
  expires_at timestamptz NOT NULL,
  CHECK ((purpose = 'ENTER') = (staff_id IS NULL))
);
COMMENT ON TABLE people.passkey_challenge IS 'What a passkey has to sign; the row goes with the first answer to it, right or wrong';
CREATE INDEX passkey_challenge_staff ON people.passkey_challenge (staff_id);
CREATE INDEX passkey_challenge_expiry ON people.passkey_challenge (expires_at);
SELECT platform.guard('people.passkey_challenge', '', '', '');
GRANT SELECT, INSERT, DELETE ON people.passkey_challenge TO mahalliyat_app;
