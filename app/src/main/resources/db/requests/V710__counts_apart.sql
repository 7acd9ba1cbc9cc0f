-- The numbers beside the tabs of an inbox, without the requests of those to whom the official is close. They are counted
-- in the index as before; the few that are his own or a relative's are found from these persons and taken off.
CREATE OR REPLACE FUNCTION requests.desk(p_unit int, p_now timestamptz, p_roles text[], p_me uuid)
RETURNS TABLE (pool int, pool_late int, mine int, mine_late int, drawn int, drawn_late int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT a.pool - c.pool, a.pool_late - c.pool_late, a.mine - c.mine, a.mine_late - c.mine_late, a.drawn - c.drawn,
         a.drawn_late - c.drawn_late
    FROM (SELECT (count(*) FILTER (WHERE t.holder IS NULL))::int AS pool,
                 (count(*) FILTER (WHERE t.holder IS NULL AND t.due_at < p_now))::int AS pool_late,
                 (count(*) FILTER (WHERE t.holder = p_me AND t.taken))::int AS mine,
                 (count(*) FILTER (WHERE t.holder = p_me AND t.taken AND t.due_at < p_now))::int AS mine_late,
                 (count(*) FILTER (WHERE t.holder = p_me AND NOT t.taken))::int AS drawn,
                 (count(*) FILTER (WHERE t.holder = p_me AND NOT t.taken AND t.due_at < p_now))::int AS drawn_late
            FROM requests.task t
           WHERE t.unit_id = p_unit AND p_unit = ANY (platform.my_units()) AND t.role = ANY (p_roles)) a,
         (SELECT (count(*) FILTER (WHERE t.holder IS NULL))::int AS pool,
                 (count(*) FILTER (WHERE t.holder IS NULL AND t.due_at < p_now))::int AS pool_late,
                 (count(*) FILTER (WHERE t.holder = p_me AND t.taken))::int AS mine,
                 (count(*) FILTER (WHERE t.holder = p_me AND t.taken AND t.due_at < p_now))::int AS mine_late,
                 (count(*) FILTER (WHERE t.holder = p_me AND NOT t.taken))::int AS drawn,
                 (count(*) FILTER (WHERE t.holder = p_me AND NOT t.taken AND t.due_at < p_now))::int AS drawn_late
            FROM unnest((SELECT people.close_to(p_me))) AS close (person_id)
            JOIN requests.request q ON q.person_id = close.person_id AND q.outcome IS NULL
            JOIN requests.task t ON t.request_id = q.id
           WHERE t.unit_id = p_unit AND p_unit = ANY (platform.my_units()) AND t.role = ANY (p_roles)) c
$$;
