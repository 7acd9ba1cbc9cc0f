-- The licences of those for whom who asks in this transaction acts, while his power of attorney stands and as far as it
-- covers. To which category of the guide a register belongs is said by the service definitions, and comes with the question:
-- two arrays, pair by pair. p_entry asks for one licence; null for all.
CREATE FUNCTION licences.acted_for(p_entry uuid, p_registers text[], p_categories text[], p_day date)
RETURNS TABLE (power_id uuid, id uuid, register text, unit_id int, person_id uuid, holder text, number text, fields jsonb,
               issued_on date, expires_on date, state text, version int, request_id uuid, illustrative boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT ON (e.id) p.id, e.id, e.register, e.unit_id, e.person_id, e.holder, e.number, e.fields, e.issued_on,
         e.expires_on, e.state, e.version, e.request_id, e.illustrative
    FROM people.held_powers() p
    JOIN licences.entry e ON e.person_id = p.person_id AND (p_entry IS NULL OR e.id = p_entry)
   WHERE p.revoked_at IS NULL AND (p.ends_on IS NULL OR p.ends_on >= p_day)
     AND (cardinality(p.covers) = 0
          OR EXISTS (SELECT FROM unnest(p_registers, p_categories) AS kind (register, category)
                      WHERE kind.register = e.register AND kind.category = ANY (p.covers)))
   ORDER BY e.id, p.ends_on DESC NULLS FIRST, p.id
$$;
REVOKE EXECUTE ON FUNCTION licences.acted_for(uuid, text[], text[], date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION licences.acted_for(uuid, text[], text[], date) TO mahalliyat_app;

-- The sealed paper that stands, of a licence that he may see so.
CREATE FUNCTION licences.acted_document(p_entry uuid, p_registers text[], p_categories text[], p_day date) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT i.document_id
    FROM licences.acted_for(p_entry, p_registers, p_categories, p_day) e
    JOIN licences.issue i ON i.entry_id = e.id AND i.number = e.number AND i.state = 'ISSUED'
   WHERE p_entry IS NOT NULL
$$;
REVOKE EXECUTE ON FUNCTION licences.acted_document(uuid, text[], text[], date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION licences.acted_document(uuid, text[], text[], date) TO mahalliyat_app;

-- Why he may not: whose licence it is and of which register, told to those alone whom its holder gave a power once.
CREATE FUNCTION licences.acted_once(p_entry uuid) RETURNS TABLE (person_id uuid, register text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT e.person_id, e.register
    FROM licences.entry e
   WHERE e.id = p_entry AND EXISTS (SELECT FROM people.held_powers() p WHERE p.person_id = e.person_id)
$$;
REVOKE EXECUTE ON FUNCTION licences.acted_once(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION licences.acted_once(uuid) TO mahalliyat_app;
