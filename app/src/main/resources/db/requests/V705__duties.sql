CREATE TABLE requests.file_view (
  request_id uuid        NOT NULL,
  staff_id   uuid        NOT NULL,
  day        date        NOT NULL,
  unit_id    int         NOT NULL,
  person_id  uuid        NOT NULL,
  seat_id    int         NOT NULL,
  role       text        NOT NULL,
  reason     platform.filled NOT NULL,
  at         timestamptz NOT NULL,
  PRIMARY KEY (request_id, staff_id, day)
);
COMMENT ON TABLE requests.file_view IS 'Who looked into whose file on which day, and why; each is a fact too';
COMMENT ON COLUMN requests.file_view.seat_id IS 'Where the official works; unit_id is the request''s';
SELECT platform.guard('requests.file_view', 'unit_id', 'person_id', 'request_id');
GRANT SELECT ON requests.file_view TO mahalliyat_app;

-- One look with its fact, in one statement; the second on the same day is none. It runs as the owner, because whoever sits
-- above a unit reads there and writes nothing, and this he must; it lets nobody look who would not see the request.
CREATE FUNCTION requests.view(p_request uuid, p_staff uuid, p_day date, p_seat int, p_role text, p_reason text,
  p_at timestamptz, p_facts json) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_unit int;
  v_person uuid;
BEGIN
  INSERT INTO requests.file_view (request_id, staff_id, day, unit_id, person_id, seat_id, role, reason, at)
  SELECT q.id, p_staff, p_day, q.unit_id, q.person_id, p_seat, p_role, p_reason, p_at
    FROM requests.request q WHERE q.id = p_request AND platform.sees(q.unit_id)
  ON CONFLICT DO NOTHING RETURNING unit_id, person_id INTO v_unit, v_person;
  IF FOUND THEN
    PERFORM platform.append('views:' || p_request, 'staff:' || p_staff, p_at, v_unit, v_person, ARRAY['FileViewed'], p_facts);
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION requests.view(uuid, uuid, date, int, text, text, timestamptz, json) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION requests.view(uuid, uuid, date, int, text, text, timestamptz, json) TO mahalliyat_app;

CREATE TABLE requests.notice (
  request_id uuid        NOT NULL,
  task_id    text        COLLATE "C" NOT NULL,
  kind       text        NOT NULL,
  unit_id    int         NOT NULL,
  role       text        NOT NULL,
  at         timestamptz NOT NULL,
  seen_by    uuid,
  seen_at    timestamptz,
  PRIMARY KEY (request_id, task_id, kind),
  CHECK ((seen_by IS NULL) = (seen_at IS NULL))
);
COMMENT ON TABLE requests.notice IS 'What those who answer for a unit are told: late, soon late, the law''s time over, somebody kept from a task';
CREATE INDEX notice_unseen ON requests.notice (unit_id, at DESC) WHERE seen_at IS NULL;
SELECT platform.guard('requests.notice', 'unit_id', '', '');
GRANT SELECT, INSERT, UPDATE (seen_by, seen_at) ON requests.notice TO mahalliyat_app;

-- The board: what is open by unit, post and service. As the owner, for the same reason as requests.waiting.
CREATE FUNCTION requests.board(p_units int[], p_now timestamptz)
RETURNS TABLE (unit_id int, role text, service_code text, total int, late int, soon int, oldest timestamptz, next_due timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT t.unit_id, t.role, q.service_code, count(*)::int,
         (count(*) FILTER (WHERE t.due_at < p_now))::int,
         (count(*) FILTER (WHERE t.due_at >= p_now AND (t.due_at - p_now) * 5 <= t.due_at - t.opened_at))::int,
         min(t.opened_at), min(t.due_at) FILTER (WHERE t.due_at >= p_now)
    FROM requests.task t JOIN requests.request q ON q.id = t.request_id
   WHERE t.unit_id = ANY (p_units) AND platform.sees(t.unit_id) AND t.role <> 'applicant'
   GROUP BY t.unit_id, t.role, q.service_code
$$;

-- What is late or will be in one line of it; by when it is due, the earliest first.
CREATE FUNCTION requests.board_tasks(p_unit int, p_role text, p_service text, p_now timestamptz, p_most int)
RETURNS TABLE (request_id uuid, task text, kind text, opened_at timestamptz, task_due timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT t.request_id, t.id, t.kind, t.opened_at, t.due_at
    FROM requests.task t JOIN requests.request q ON q.id = t.request_id
   WHERE t.unit_id = p_unit AND platform.sees(p_unit) AND t.role = p_role AND q.service_code = p_service
     AND (t.due_at - p_now) * 5 <= t.due_at - t.opened_at
   ORDER BY t.due_at, t.request_id LIMIT p_most
$$;

-- Open tasks about people to whom an official of the unit is close: whether anybody is left for them has to be asked.
CREATE FUNCTION requests.close_tasks(p_units int[], p_most int) RETURNS TABLE (request_id uuid, task text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT t.request_id, t.id FROM requests.task t
   WHERE t.unit_id = ANY (p_units) AND platform.sees(t.unit_id) AND t.role <> 'applicant'
     AND t.person_id = ANY ((SELECT people.close_to_units(p_units))::uuid[])
   ORDER BY t.opened_at LIMIT p_most
$$;
REVOKE EXECUTE ON FUNCTION requests.board(int[], timestamptz), requests.board_tasks(int, text, text, timestamptz, int),
  requests.close_tasks(int[], int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION requests.board(int[], timestamptz), requests.board_tasks(int, text, text, timestamptz, int),
  requests.close_tasks(int[], int) TO mahalliyat_app;

-- How long requests took from submission to their end, by unit and by governorate; never of fewer than five.
CREATE FUNCTION requests.paces(p_since timestamptz, p_units int[], p_codes text[], p_fewest int)
RETURNS TABLE (service_code text, place text, finished int, median_days int, ninth_days int)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
  SELECT q.service_code, coalesce(u.code, u.governorate), count(*)::int,
         greatest(1, ceil(percentile_cont(0.5) WITHIN GROUP (ORDER BY d.days)))::int,
         greatest(1, ceil(percentile_cont(0.9) WITHIN GROUP (ORDER BY d.days)))::int
    FROM requests.request q
    JOIN (SELECT id, code, left(code, 4) AS governorate FROM unnest(p_units, p_codes) AS x(id, code)) u ON u.id = q.unit_id
         CROSS JOIN LATERAL (SELECT extract(epoch FROM q.closed_at - q.submitted_at)::numeric / 86400 AS days) d
   WHERE q.closed_at >= p_since AND q.outcome IN ('COMPLETED', 'REFUSED')
   GROUP BY GROUPING SETS ((q.service_code, u.code), (q.service_code, u.governorate))
  HAVING count(*) >= p_fewest
$$;
REVOKE EXECUTE ON FUNCTION requests.paces(timestamptz, int[], text[], int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION requests.paces(timestamptz, int[], text[], int) TO mahalliyat_app;
