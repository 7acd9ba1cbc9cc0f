-- How much waits in the units below, for whoever looks into them: from the index alone, as requests.waiting does.
CREATE FUNCTION requests.waiting_below(p_now timestamptz) RETURNS TABLE (unit_id int, total int, overdue int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT t.unit_id, count(*)::int, (count(*) FILTER (WHERE t.due_at < p_now))::int
    FROM requests.task t, (SELECT lower(s) AS first, upper(s) - 1 AS last FROM platform.my_sight() AS s) sight
   WHERE t.unit_id BETWEEN sight.first AND sight.last
   GROUP BY t.unit_id
$$;
COMMENT ON FUNCTION requests.waiting_below(timestamptz) IS 'Open tasks of each unit that this transaction looks into';
REVOKE EXECUTE ON FUNCTION requests.waiting_below(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION requests.waiting_below(timestamptz) TO mahalliyat_app;
