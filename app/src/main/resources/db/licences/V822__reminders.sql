-- That a licence is about to end is told to its holder once for each term and each of the two days.
CREATE TABLE licences.reminder (
  entry_id   uuid        NOT NULL REFERENCES licences.entry,
  expires_on date        NOT NULL,
  days       int         NOT NULL CHECK (days > 0),
  told_at    timestamptz NOT NULL,
  PRIMARY KEY (entry_id, expires_on, days)
);
COMMENT ON TABLE licences.reminder IS 'Which holder was told that his licence is about to end';
COMMENT ON COLUMN licences.reminder.days IS 'How many days before the end this telling is for';
-- The platform alone reads and writes it.
SELECT platform.guard('licences.reminder', '', '', '');
GRANT SELECT, INSERT ON licences.reminder TO mahalliyat_app;
-- Whose end is near is found by index, however many licences there are.
CREATE INDEX entry_expires ON licences.entry (expires_on) WHERE state = 'ACTIVE';
