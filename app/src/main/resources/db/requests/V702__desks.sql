-- Whose a task is, and in which order an inbox stands: overdue first, then by due time.
ALTER TABLE requests.task ADD COLUMN taken boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN requests.task.taken IS 'True when its holder took it from the pool or was given it, false when the lot fell on him';
COMMENT ON COLUMN requests.task.holder IS
  'Whose alone it is: drawn, taken or given. All zeros while the lot is to be drawn; null for what is in the pool';

-- What has no time of its own stands last. One unit and role are walked in the order of the inbox; what is counted is in
-- the index.
DROP INDEX requests.task_open;
CREATE INDEX task_open ON requests.task
  (unit_id, role, (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00')), request_id) INCLUDE (due_at, holder, taken);
-- Few tasks are anybody's alone; what is, is found without walking the pool.
CREATE INDEX task_held ON requests.task (holder, unit_id) WHERE holder IS NOT NULL;

DROP FUNCTION requests.hold(uuid, text, uuid);
-- Says whose alone a task is, or, with null, that it is the pool's. Sent with the move that opens, draws, takes or gives it.
CREATE FUNCTION requests.hold(p_request uuid, p_task text, p_holder uuid, p_taken boolean) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE requests.task t SET holder = p_holder, taken = p_taken WHERE t.request_id = p_request AND t.id = p_task
     AND (platform.is_system() OR t.unit_id = ANY (platform.my_units()) OR t.person_id = platform.me())
$$;

-- The numbers on the tabs of an inbox, as owner for the same reason as requests.waiting.
DROP FUNCTION requests.waiting(int, timestamptz, text[], uuid);
CREATE FUNCTION requests.desk(p_unit int, p_now timestamptz, p_roles text[], p_me uuid)
RETURNS TABLE (pool int, pool_late int, mine int, mine_late int, drawn int, drawn_late int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT (count(*) FILTER (WHERE t.holder IS NULL))::int,
         (count(*) FILTER (WHERE t.holder IS NULL AND t.due_at < p_now))::int,
         (count(*) FILTER (WHERE t.holder = p_me AND t.taken))::int,
         (count(*) FILTER (WHERE t.holder = p_me AND t.taken AND t.due_at < p_now))::int,
         (count(*) FILTER (WHERE t.holder = p_me AND NOT t.taken))::int,
         (count(*) FILTER (WHERE t.holder = p_me AND NOT t.taken AND t.due_at < p_now))::int
    FROM requests.task t
   WHERE t.unit_id = p_unit AND p_unit = ANY (platform.my_units()) AND t.role = ANY (p_roles)
$$;
REVOKE EXECUTE ON FUNCTION requests.hold(uuid, text, uuid, boolean), requests.desk(int, timestamptz, text[], uuid)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION requests.hold(uuid, text, uuid, boolean), requests.desk(int, timestamptz, text[], uuid)
  TO mahalliyat_app;
