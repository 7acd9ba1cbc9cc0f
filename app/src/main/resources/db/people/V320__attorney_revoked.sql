ALTER TABLE people.attorney ADD COLUMN revoked_at timestamptz;
COMMENT ON COLUMN people.attorney.revoked_at IS 'Since when the principal has taken it back; the same paper is never taken again, by any unit';

-- A unit does not see what others have seen: whether the principal has taken this paper back is all that it hears of it.
CREATE FUNCTION people.deed_revoked(p_person uuid, p_agent uuid, p_number text, p_office text, p_year int) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM people.attorney a
                  WHERE a.person_id = p_person AND a.agent_id = p_agent AND a.number = p_number AND a.office = p_office
                    AND a.year = p_year AND a.revoked_at IS NOT NULL)
$$;
REVOKE EXECUTE ON FUNCTION people.deed_revoked(uuid, uuid, text, text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people.deed_revoked(uuid, uuid, text, text, int) TO mahalliyat_app;
