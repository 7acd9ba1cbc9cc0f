-- What an agent may know of the powers that others gave him: each paper once, as it was read last, however many units have seen it;
-- taken back anywhere, it is taken back. Nobody is told of another's: it answers who asks in this transaction alone.
CREATE FUNCTION people.held_powers()
RETURNS TABLE (id uuid, person_id uuid, agent_id uuid, number text, office text, year int, covers text[], ends_on date,
               document_id uuid, revoked_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT DISTINCT ON (a.person_id, a.number, a.office, a.year)
         a.id, a.person_id, a.agent_id, a.number, a.office, a.year, a.covers, a.ends_on, a.document_id,
         min(a.revoked_at) OVER (PARTITION BY a.person_id, a.number, a.office, a.year)
    FROM people.attorney a
   WHERE a.agent_id = (SELECT platform.me())
   ORDER BY a.person_id, a.number, a.office, a.year, a.recorded_at DESC, a.id
$$;
REVOKE EXECUTE ON FUNCTION people.held_powers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people.held_powers() TO mahalliyat_app;
