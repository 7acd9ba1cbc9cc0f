-- Who represents a company is its agent, and his deed an extract of the commercial register. It tells who represented it on the day
-- when it was made: it always has a last day, and covers whatever the company may ask for.
ALTER TABLE people.attorney
  ADD COLUMN source text NOT NULL DEFAULT 'DEED' CHECK (source IN ('DEED', 'EXTRACT')),
  ADD CONSTRAINT attorney_extract CHECK (source = 'DEED' OR (ends_on IS NOT NULL AND covers = '{}'));
COMMENT ON TABLE people.attorney IS
  'A power as a counter has seen it, by a power of attorney or an extract of the commercial register: who acts for whom, for what, until when';
COMMENT ON COLUMN people.attorney.number IS 'Of the paper: the deed, or the extract itself, not the company in it';

DROP FUNCTION people.held_powers();
CREATE FUNCTION people.held_powers()
RETURNS TABLE (id uuid, person_id uuid, agent_id uuid, source text, number text, office text, year int, covers text[], ends_on date,
               document_id uuid, revoked_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT DISTINCT ON (a.person_id, a.number, a.office, a.year)
         a.id, a.person_id, a.agent_id, a.source, a.number, a.office, a.year, a.covers, a.ends_on, a.document_id,
         min(a.revoked_at) OVER (PARTITION BY a.person_id, a.number, a.office, a.year)
    FROM people.attorney a
   WHERE a.agent_id = (SELECT platform.me())
   ORDER BY a.person_id, a.number, a.office, a.year, a.recorded_at DESC, a.id
$$;
REVOKE EXECUTE ON FUNCTION people.held_powers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people.held_powers() TO mahalliyat_app;
