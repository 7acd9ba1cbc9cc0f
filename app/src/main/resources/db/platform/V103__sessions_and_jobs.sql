-- Shapes given by Spring Session and db-scheduler.
CREATE TABLE platform.session (
  primary_id            char(36)     PRIMARY KEY,
  session_id            char(36)     NOT NULL UNIQUE,
  creation_time         bigint       NOT NULL,
  last_access_time      bigint       NOT NULL,
  max_inactive_interval int          NOT NULL,
  expiry_time           bigint       NOT NULL,
  principal_name        varchar(100)
);
COMMENT ON TABLE platform.session IS 'Sign-ins, shared by all nodes';
CREATE INDEX session_expiry ON platform.session (expiry_time);
CREATE INDEX session_principal ON platform.session (principal_name);

CREATE TABLE platform.session_attributes (
  session_primary_id char(36)     NOT NULL REFERENCES platform.session (primary_id) ON DELETE CASCADE,
  attribute_name     varchar(200) NOT NULL,
  attribute_bytes    bytea        NOT NULL,
  PRIMARY KEY (session_primary_id, attribute_name)
);
COMMENT ON TABLE platform.session_attributes IS 'What a sign-in carries: who acts';
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.session, platform.session_attributes TO mahalliyat_app;

CREATE TABLE platform.scheduled_tasks (
  task_name            text        NOT NULL,
  task_instance        text        NOT NULL,
  task_data            bytea,
  execution_time       timestamptz NOT NULL,
  picked               boolean     NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint      NOT NULL,
  priority             smallint,
  PRIMARY KEY (task_name, task_instance)
);
COMMENT ON TABLE platform.scheduled_tasks IS 'Jobs and when they are due';
CREATE INDEX scheduled_tasks_due ON platform.scheduled_tasks (execution_time);
-- What somebody waits for goes first: payments before papers.
CREATE INDEX scheduled_tasks_next ON platform.scheduled_tasks (priority DESC, execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON platform.scheduled_tasks (last_heartbeat);
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.scheduled_tasks TO mahalliyat_app;
