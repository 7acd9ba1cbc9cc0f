-- What devices send from the street: each photograph and each decision carries an id that the device made for it, so that
-- sending it again after a network was lost changes nothing.
CREATE TABLE requests.field_sending (
  id          uuid        PRIMARY KEY,
  unit_id     int         NOT NULL,
  staff_id    uuid        NOT NULL,
  request_id  uuid        NOT NULL,
  task_id     text        NOT NULL,
  document_id uuid,
  taken_at    timestamptz,
  latitude    numeric(9, 6) CHECK (latitude BETWEEN -90 AND 90),
  longitude   numeric(9, 6) CHECK (longitude BETWEEN -180 AND 180),
  sent_at     timestamptz NOT NULL
);
COMMENT ON TABLE requests.field_sending IS
  'What came from a device in the street, by the id that the device made: a photograph with its document, place and time, or a decision';
SELECT platform.guard('requests.field_sending', 'unit_id', '', '');
GRANT SELECT, INSERT ON requests.field_sending TO mahalliyat_app;
