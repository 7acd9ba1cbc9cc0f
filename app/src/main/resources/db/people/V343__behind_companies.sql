-- A company has nobody's number, so whoever is close to those who act for it is close to the company: by an extract or by a deed, also
-- after its last day, until the power is taken back. Not to know whether he still acts for it is no ground to let him decide.
CREATE FUNCTION people.behind(p_person uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT p_person
   UNION
  SELECT a.agent_id FROM people.person c JOIN people.attorney a ON a.person_id = c.id
   WHERE c.id = p_person AND c.kind = 'COMPANY' AND a.revoked_at IS NULL
$$;
COMMENT ON FUNCTION people.behind(uuid) IS 'A person, or a company and those who act for it';
REVOKE EXECUTE ON FUNCTION people.behind(uuid) FROM PUBLIC;

CREATE OR REPLACE FUNCTION people.concerned_by(p_person uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT s.id FROM people.behind(p_person) b JOIN people.person p ON p.id = b
    JOIN people.staff s ON s.national_id_hash = p.national_id_hash
   UNION
  SELECT k.staff_id FROM people.behind(p_person) b JOIN people.person p ON p.id = b
    JOIN people.kin k ON k.national_id_hash = p.national_id_hash AND k.ended_at IS NULL
$$;
COMMENT ON FUNCTION people.concerned_by(uuid) IS
  'The officials who are this person or have declared him as a relative; of a company, the same for those who act for it';
