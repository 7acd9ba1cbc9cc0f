CREATE SCHEMA requests;
COMMENT ON SCHEMA requests IS 'Drafts, requests with their state, and the open tasks that make the inboxes';
GRANT USAGE ON SCHEMA requests TO mahalliyat_app;

CREATE DOMAIN requests.request_number AS text CHECK (VALUE ~ '^[0-9]{11}$');
CREATE DOMAIN requests.tracking_token AS text CHECK (length(VALUE) >= 26);
CREATE DOMAIN requests.applicant AS text CHECK (length(VALUE) BETWEEN 1 AND 200);
CREATE DOMAIN requests.name_key AS text CHECK (starts_with(VALUE, ' '));
CREATE DOMAIN requests.outcome AS text CHECK (VALUE IN ('COMPLETED', 'REFUSED', 'WITHDRAWN', 'SHELVED'));

CREATE TABLE requests.draft (
  id              uuid        PRIMARY KEY,
  person_id       uuid        NOT NULL,
  unit_id         int         NOT NULL,
  service_code    text        NOT NULL,
  service_version platform.positive         NOT NULL,
  subject         platform.json_object NOT NULL,
  answers         platform.json_object NOT NULL,
  papers          platform.json_object NOT NULL,
  mobile_hash     platform.sha256 NOT NULL,
  -- The request that this became, or that it completes.
  request_id      uuid,
  task_id         text,
  submitted       boolean     NOT NULL DEFAULT false,
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  CHECK (task_id IS NULL OR request_id IS NOT NULL)
);
COMMENT ON TABLE requests.draft IS 'What an applicant has typed so far; keeps itself until it is submitted';
CREATE UNIQUE INDEX draft_completion ON requests.draft (request_id, task_id) WHERE task_id IS NOT NULL;
-- One open draft of a person about one entry of a register: a double click on "renew" finds the first.
CREATE UNIQUE INDEX draft_subject ON requests.draft (person_id, service_code, (subject ->> 'entryId'))
  WHERE NOT submitted AND task_id IS NULL AND subject <> '{}';
CREATE INDEX draft_person ON requests.draft (person_id, updated_at DESC) WHERE NOT submitted;
SELECT platform.guard('requests.draft', '', 'person_id', '');
GRANT SELECT, INSERT, UPDATE, DELETE ON requests.draft TO mahalliyat_app;

CREATE SEQUENCE requests.number MAXVALUE 99999999;
COMMENT ON SEQUENCE requests.number IS 'Serial of request numbers; gaps mean nothing';
GRANT USAGE ON SEQUENCE requests.number TO mahalliyat_app;

CREATE TABLE requests.request (
  id               uuid        PRIMARY KEY,
  number           requests.request_number COLLATE "C" NOT NULL UNIQUE,
  draft_id         uuid        NOT NULL UNIQUE,
  tracking_token   requests.tracking_token COLLATE "C" NOT NULL UNIQUE,
  unit_id          int         NOT NULL,
  person_id        uuid        NOT NULL,
  applicant        requests.applicant NOT NULL,
  -- The folded words of the name, a space in front of each. "C": bytes compare several times faster than the locale's rules.
  applicant_folded requests.name_key COLLATE "C" NOT NULL,
  mobile_hash      platform.sha256 NOT NULL,
  service_code     text        NOT NULL,
  service_version  platform.positive         NOT NULL,
  subject          platform.json_object NOT NULL,
  answers          platform.json_object NOT NULL,
  papers           platform.json_object NOT NULL,
  submitted_at     timestamptz NOT NULL,
  -- What moves stands last, so that the log of a move holds little more than what has changed.
  state            json        NOT NULL,
  stage            text        NOT NULL,
  outcome          requests.outcome,
  version          int         NOT NULL DEFAULT 1,
  due_at           timestamptz NOT NULL,
  closed_at        timestamptz,
  CHECK ((outcome IS NULL) = (closed_at IS NULL))
) WITH (fillfactor = 50); -- a move writes the row again: beside itself, where no index changes and little is logged
COMMENT ON TABLE requests.request IS 'A request and where it stands; its past is in the journal';
-- One request under way about one entry: nobody pays twice for one renewal.
CREATE UNIQUE INDEX request_subject ON requests.request (service_code, (subject ->> 'entryId'))
  WHERE outcome IS NULL AND subject <> '{}';
CREATE INDEX request_person ON requests.request (person_id, submitted_at DESC);
-- Searching by name walks the unit's requests from the newest (ids are in order of time) and reads nothing but this. New
-- entries of a unit come to one place, so that a request costs 0.2 kB of WAL; ADR 10 has the figures of the others.
CREATE INDEX request_names ON requests.request (unit_id, id) INCLUDE (applicant_folded);
SELECT platform.guard('requests.request', 'unit_id', 'person_id', 'id');
-- Who holds a receipt only reads. Whatever is there is changed by requests.advance and in no other way.
CREATE POLICY holders_add_nothing ON requests.request AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.my_request()) IS NULL AND outcome IS NULL);
GRANT SELECT, INSERT ON requests.request TO mahalliyat_app;

CREATE TABLE requests.task (
  -- Of requests.request; written with it and by requests.advance alone, so that no foreign key need look again.
  request_id   uuid        NOT NULL,
  id           text        COLLATE "C" NOT NULL,
  unit_id      int         NOT NULL,
  person_id    uuid        NOT NULL,
  kind         text        NOT NULL,
  role         text        COLLATE "C",
  bill_id      uuid,
  opened_at    timestamptz NOT NULL,
  due_at       timestamptz,
  next_at      timestamptz,
  holder       uuid,
  PRIMARY KEY (request_id, id)
);
COMMENT ON COLUMN requests.task.holder IS
  'On whom the lot fell: his alone. All zeros while it is to be drawn; null where no lot is drawn';
COMMENT ON COLUMN requests.task.next_at IS
  'From when the calendar may ask something of the request; never later than it does';
COMMENT ON TABLE requests.task IS 'What is open, by office: the inboxes. What is done stands in the state and in the journal';
CREATE INDEX task_bill ON requests.task (bill_id) WHERE bill_id IS NOT NULL;
CREATE INDEX task_open ON requests.task (unit_id, role, opened_at, request_id) INCLUDE (due_at, holder);
-- Here and not on the request: its row is written again by each move, and an index on what moves would be, too.
CREATE INDEX task_next ON requests.task (next_at) WHERE next_at IS NOT NULL;
SELECT platform.guard('requests.task', 'unit_id', 'person_id', 'request_id');
CREATE POLICY holders_add_nothing ON requests.task AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.my_request()) IS NULL);
GRANT SELECT, INSERT ON requests.task TO mahalliyat_app;

-- One transition in one statement. The version finds the loser of a race; its whole transaction is undone. It runs as the
-- owner and asks itself, once and by the same rule, what row-level security would ask of each of its statements: the
-- platform itself, the unit's officials, or the applicant, who ends a request by withdrawing it alone.
CREATE FUNCTION requests.advance(p_request uuid, p_version int, p_state json, p_stage text, p_outcome text,
  p_due timestamptz, p_at timestamptz, p_answers jsonb, p_papers jsonb, p_closed text[],
  p_opened text[], p_kinds text[], p_roles text[], p_bills uuid[], p_dues timestamptz[], p_nexts timestamptz[])
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_unit int;
  v_person uuid;
BEGIN
  UPDATE requests.request q
     SET version = p_version + 1, state = p_state, stage = p_stage, outcome = nullif(p_outcome, ''), due_at = p_due,
         closed_at = CASE WHEN p_outcome <> '' THEN p_at END,
         answers = coalesce(p_answers, q.answers), papers = coalesce(p_papers, q.papers)
   WHERE q.id = p_request AND q.version = p_version
     AND (platform.is_system() OR q.unit_id = ANY (platform.my_units())
       OR (q.person_id = platform.me() AND p_outcome IN ('', 'WITHDRAWN')))
  RETURNING q.unit_id, q.person_id INTO v_unit, v_person;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'request % is no longer at version %', p_request, p_version USING ERRCODE = 'MH409';
  END IF;
  FOR i IN 1 .. cardinality(p_closed) LOOP
    DELETE FROM requests.task WHERE request_id = p_request AND id = p_closed[i];
  END LOOP;
  FOR i IN 1 .. cardinality(p_opened) LOOP
    INSERT INTO requests.task (request_id, id, unit_id, person_id, kind, role, bill_id, opened_at, due_at, next_at)
    VALUES (p_request, p_opened[i], v_unit, v_person, p_kinds[i], p_roles[i], p_bills[i], p_at, p_dues[i], p_nexts[i]);
  END LOOP;
END $$;
REVOKE EXECUTE ON FUNCTION requests.advance(uuid, int, json, text, text, timestamptz, timestamptz, jsonb, jsonb, text[],
  text[], text[], text[], uuid[], timestamptz[], timestamptz[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION requests.advance(uuid, int, json, text, text, timestamptz, timestamptz, jsonb, jsonb, text[],
  text[], text[], text[], uuid[], timestamptz[], timestamptz[]) TO mahalliyat_app;

-- Tells tasks that stay open when the calendar is to look at them next; says nothing when the request has moved on, as
-- the move has told them better.
CREATE FUNCTION requests.wake(p_request uuid, p_version int, p_tasks text[], p_nexts timestamptz[])
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM requests.request q WHERE q.id = p_request AND q.version = p_version
    AND (platform.is_system() OR q.unit_id = ANY (platform.my_units()) OR q.person_id = platform.me()) FOR UPDATE;
  IF FOUND THEN
    UPDATE requests.task t SET next_at = w.next FROM unnest(p_tasks, p_nexts) AS w(id, next)
     WHERE t.request_id = p_request AND t.id = w.id AND t.next_at IS DISTINCT FROM w.next;
  END IF;
END $$;

-- Says whose alone a task is. Sent with the move that opens the task or draws the lot.
CREATE FUNCTION requests.hold(p_request uuid, p_task text, p_holder uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE requests.task t SET holder = p_holder WHERE t.request_id = p_request AND t.id = p_task
     AND (platform.is_system() OR t.unit_id = ANY (platform.my_units()) OR t.person_id = platform.me())
$$;
REVOKE EXECUTE ON FUNCTION requests.wake(uuid, int, text[], timestamptz[]), requests.hold(uuid, text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION requests.wake(uuid, int, text[], timestamptz[]), requests.hold(uuid, text, uuid)
  TO mahalliyat_app;

CREATE TABLE requests.site_note (
  request_id  uuid        NOT NULL,
  task_id     text        NOT NULL,
  staff_id    uuid        NOT NULL,
  unit_id     int         NOT NULL,
  typed       platform.json_object NOT NULL,
  photographs uuid[]      NOT NULL,
  updated_at  timestamptz NOT NULL,
  PRIMARY KEY (request_id, task_id, staff_id)
);
COMMENT ON TABLE requests.site_note IS 'What an inspector has noted on the site so far; kept until he decides';
SELECT platform.guard('requests.site_note', 'unit_id', '', '');
GRANT SELECT, INSERT, UPDATE, DELETE ON requests.site_note TO mahalliyat_app;

-- The two ways of a visitor to one request. They run as the owner, because nobody has told yet whose request it is, and
-- they give away nothing but the key to it.
CREATE FUNCTION requests.held_by_token(p_token text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT id FROM requests.request WHERE tracking_token = p_token $$;

CREATE FUNCTION requests.token_of(p_number text, p_mobile_hash bytea) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT tracking_token FROM requests.request WHERE number = p_number AND mobile_hash = p_mobile_hash $$;

REVOKE EXECUTE ON FUNCTION requests.held_by_token(text), requests.token_of(text, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION requests.held_by_token(text), requests.token_of(text, bytea) TO mahalliyat_app;

-- What an office counts and searches. They run as the owner and ask for the unit themselves: the rule of row-level security
-- names columns that are in no index, so that under it each row would have to be fetched to be counted.
CREATE FUNCTION requests.waiting(p_unit int, p_now timestamptz) RETURNS TABLE (role text, total int, overdue int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT t.role, count(*)::int, (count(*) FILTER (WHERE t.due_at < p_now))::int FROM requests.task t
   WHERE t.unit_id = p_unit AND p_unit = ANY (platform.my_units())
   GROUP BY t.role
$$;

CREATE FUNCTION requests.waiting(p_unit int, p_now timestamptz, p_roles text[], p_me uuid)
RETURNS TABLE (total int, overdue int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT count(*)::int, (count(*) FILTER (WHERE t.due_at < p_now))::int FROM requests.task t
   WHERE t.unit_id = p_unit AND p_unit = ANY (platform.my_units()) AND t.role = ANY (p_roles)
     AND (t.holder IS NULL OR t.holder = p_me)
$$;

-- The newest requests of a unit in whose folded name all these six are; a space is in every name.
CREATE FUNCTION requests.named(p_unit int, p_words text[], p_most int) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT q.id FROM requests.request q
   WHERE q.unit_id = p_unit AND p_unit = ANY (platform.my_units())
     AND strpos(q.applicant_folded, p_words[1]) > 0 AND strpos(q.applicant_folded, p_words[2]) > 0
     AND strpos(q.applicant_folded, p_words[3]) > 0 AND strpos(q.applicant_folded, p_words[4]) > 0
     AND strpos(q.applicant_folded, p_words[5]) > 0 AND strpos(q.applicant_folded, p_words[6]) > 0
   ORDER BY q.id DESC LIMIT p_most
$$;

REVOKE EXECUTE ON FUNCTION requests.waiting(int, timestamptz), requests.waiting(int, timestamptz, text[], uuid),
  requests.named(int, text[], int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION requests.waiting(int, timestamptz), requests.waiting(int, timestamptz, text[], uuid),
  requests.named(int, text[], int) TO mahalliyat_app;
