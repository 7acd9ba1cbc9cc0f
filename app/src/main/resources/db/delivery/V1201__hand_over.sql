CREATE SCHEMA delivery;
COMMENT ON SCHEMA delivery IS 'Who took an output, and the proof of it';
GRANT USAGE ON SCHEMA delivery TO mahalliyat_app;

CREATE TABLE delivery.hand_over (
  request_id  uuid        NOT NULL,
  task_id     text        NOT NULL,
  unit_id     int         NOT NULL,
  person_id   uuid        NOT NULL,
  attorney_id uuid,
  kind        text        NOT NULL CHECK (kind IN ('SIGNATURE', 'PHOTOGRAPH')),
  document_id uuid        NOT NULL,
  staff_id    uuid        NOT NULL,
  at          timestamptz NOT NULL,
  PRIMARY KEY (request_id, task_id)
);
COMMENT ON TABLE delivery.hand_over IS 'An output was handed over at a counter: to its holder or to an agent, and by which proof; once a task';
SELECT platform.guard('delivery.hand_over', 'unit_id', '', '');
GRANT SELECT, INSERT ON delivery.hand_over TO mahalliyat_app;
