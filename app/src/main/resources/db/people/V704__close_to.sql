-- The same seen from the other side, for lists: it runs as the owner, as an official may look into neither register.
CREATE FUNCTION people.close_to(p_staff uuid) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT ARRAY(
    SELECT p.id FROM people.staff s JOIN people.person p ON p.national_id_hash = s.national_id_hash WHERE s.id = p_staff
     UNION
    SELECT p.id FROM people.kin k JOIN people.person p ON p.national_id_hash = k.national_id_hash
     WHERE k.staff_id = p_staff AND k.ended_at IS NULL)
$$;
COMMENT ON FUNCTION people.close_to(uuid) IS 'The persons who are this official, or whom he has declared as relatives';

-- Those to whom anybody is close who has a post in one of these units.
CREATE FUNCTION people.close_to_units(p_units int[]) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT coalesce(array_agg(DISTINCT person), '{}')
    FROM (SELECT DISTINCT staff_id FROM people.post WHERE unit_id = ANY (p_units)) here
         CROSS JOIN LATERAL unnest(people.close_to(here.staff_id)) AS person
$$;
COMMENT ON FUNCTION people.close_to_units(int[]) IS 'The persons who are officials of these units, or their relatives';
REVOKE EXECUTE ON FUNCTION people.close_to(uuid), people.close_to_units(int[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people.close_to(uuid), people.close_to_units(int[]) TO mahalliyat_app;
