-- The same seen from the other side, for lists.
CREATE OR REPLACE FUNCTION people.close_to(p_staff uuid) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  WITH close (id) AS (
    SELECT p.id FROM people.staff s JOIN people.person p ON p.national_id_hash = s.national_id_hash WHERE s.id = p_staff
     UNION
    SELECT p.id FROM people.kin k JOIN people.person p ON p.national_id_hash = k.national_id_hash
     WHERE k.staff_id = p_staff AND k.ended_at IS NULL)
  SELECT ARRAY(
    SELECT id FROM close
     UNION
    SELECT c.id FROM close JOIN people.attorney a ON a.agent_id = close.id AND a.revoked_at IS NULL
      JOIN people.person c ON c.id = a.person_id AND c.kind = 'COMPANY')
$$;
COMMENT ON FUNCTION people.close_to(uuid) IS
  'The persons who are this official, or whom he has declared as relatives, and the companies for which any of them acts';
