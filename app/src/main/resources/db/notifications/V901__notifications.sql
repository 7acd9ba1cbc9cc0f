CREATE SCHEMA notifications;
COMMENT ON SCHEMA notifications IS 'What is said to whom by SMS and e-mail, and whether it arrived';
GRANT USAGE ON SCHEMA notifications TO mahalliyat_app;

CREATE TABLE notifications.message (
  id           uuid        PRIMARY KEY,
  person_id    uuid,
  channel      text        NOT NULL CHECK (channel IN ('SMS', 'EMAIL')),
  about        text        NOT NULL,
  challenge_id uuid,
  to_box       bytea,
  text_box     bytea,
  state        text        NOT NULL CHECK (state IN ('PLANNED', 'SENT', 'DELIVERED', 'FAILED')),
  attempts     int         NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  failure      text,
  planned_at   timestamptz NOT NULL,
  sent_at      timestamptz,
  settled_at   timestamptz,
  CHECK ((challenge_id IS NULL) = (text_box IS NOT NULL AND to_box IS NOT NULL))
);
COMMENT ON TABLE notifications.message IS
  'A message to one person. A sign-in code is kept as its challenge only; its text is made when it is sent';
CREATE INDEX message_person ON notifications.message (person_id);
SELECT platform.guard('notifications.message', '', 'person_id', '');
GRANT SELECT, INSERT, UPDATE ON notifications.message TO mahalliyat_app;

CREATE TABLE notifications.part (
  provider_id text NOT NULL PRIMARY KEY,
  message_id  uuid NOT NULL REFERENCES notifications.message
);
COMMENT ON TABLE notifications.part IS 'The names that the provider gave to the parts of a message';
CREATE INDEX part_message ON notifications.part (message_id);
SELECT platform.guard('notifications.part', '', '', '');
GRANT SELECT, INSERT, UPDATE, DELETE ON notifications.part TO mahalliyat_app;

CREATE TABLE notifications.receipt (
  provider_id text        PRIMARY KEY,
  delivered   boolean     NOT NULL,
  at          timestamptz NOT NULL
);
COMMENT ON TABLE notifications.receipt IS
  'What the provider said of a part; it may come before we have written down that the part was sent';
SELECT platform.guard('notifications.receipt', '', '', '');
GRANT SELECT, INSERT, UPDATE, DELETE ON notifications.receipt TO mahalliyat_app;
