-- Any register: an entry may get another holder and other particulars with its next paper, and may end at its holder's wish.
ALTER TABLE licences.entry DROP CONSTRAINT entry_state_check;
ALTER TABLE licences.entry ADD CONSTRAINT entry_state_check
  CHECK (state IN ('ACTIVE', 'SUSPENDED', 'REVOKED', 'REPLACED', 'CANCELLED'));
ALTER TABLE licences.issue DROP CONSTRAINT issue_not_issued_check;
ALTER TABLE licences.issue ADD CONSTRAINT issue_not_issued_check
  CHECK (not_issued IN ('REVOKED', 'REPLACED', 'RENEWED', 'CANCELLED'));
COMMENT ON COLUMN licences.entry.fields IS 'By the keys of the service definitions, such as trade_name, activity, area_m2, address';
COMMENT ON COLUMN licences.issue.person_id IS 'Whose paper it is; of a transfer the new holder';
GRANT UPDATE (person_id, holder, fields) ON licences.entry TO mahalliyat_app;

DROP TRIGGER keep_paper ON licences.entry;
CREATE TRIGGER keep_paper BEFORE UPDATE ON licences.entry FOR EACH ROW
  WHEN ((OLD.number, OLD.issued_on, OLD.expires_on, OLD.request_id, OLD.person_id, OLD.holder, OLD.fields)
        IS DISTINCT FROM (NEW.number, NEW.issued_on, NEW.expires_on, NEW.request_id, NEW.person_id, NEW.holder, NEW.fields))
  EXECUTE FUNCTION licences.keep_paper();

-- The paper comes with whose it is and what it says. The step itself, and who loses a race, as before.
CREATE FUNCTION licences.put_paper(p_id uuid, p_version int, p_number text, p_issued date, p_expires date, p_request uuid,
  p_person uuid, p_holder text, p_fields jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE licences.entry
     SET number = p_number, issued_on = p_issued, expires_on = p_expires, request_id = p_request, person_id = p_person,
         holder = p_holder, fields = p_fields
   WHERE id = p_id AND version = p_version;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'licence % is no longer at version %', p_id, p_version USING ERRCODE = 'MH409';
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION licences.put_paper(uuid, int, text, date, date, uuid, uuid, text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION licences.put_paper(uuid, int, text, date, date, uuid, uuid, text, jsonb) TO mahalliyat_app;

DROP FUNCTION licences.move(uuid, int, text, text, date, date, uuid, timestamptz);
CREATE FUNCTION licences.move(p_id uuid, p_version int, p_state text, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE licences.entry SET state = p_state, changed_at = p_at, version = p_version + 1
   WHERE id = p_id AND version = p_version;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'licence % is no longer at version %', p_id, p_version USING ERRCODE = 'MH409';
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION licences.move(uuid, int, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION licences.move(uuid, int, text, timestamptz) TO mahalliyat_app;

-- As before, for any register: where it is stands in different fields. What else a paper says is not for everybody.
CREATE OR REPLACE FUNCTION licences.public_record(p_register text, p_unit int, p_number text)
RETURNS TABLE (register text, unit_id int, number text, holder text, trade_name text, activity text, premises text,
               issued_on date, expires_on date, state text, changed_at timestamptz, newest boolean,
               newest_on date, illustrative boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT e.register, e.unit_id, i.number,
         regexp_replace(e.holder, '^((?:عبد\s+)?\S+)(?:\s+(\S).*)?$', '\1 \2…'),
         coalesce(e.fields ->> 'trade_name', ''), coalesce(e.fields ->> 'activity', ''),
         CASE WHEN length(place.text) > 40 THEN left(place.text, 40) || '…' ELSE coalesce(place.text, '') END,
         i.issued_on, i.expires_on, e.state, e.changed_at, e.number = i.number, e.issued_on, e.illustrative
    FROM licences.issue i JOIN licences.entry e ON e.id = i.entry_id
    LEFT JOIN LATERAL (SELECT f.value AS text FROM jsonb_each_text(e.fields) f
                        WHERE f.key ~ '(^|_)(address|site|place|location)$' AND f.value <> ''
                        ORDER BY f.key <> 'address', f.key LIMIT 1) place ON true
   WHERE i.register = p_register AND i.unit_id = p_unit AND i.number = p_number AND i.state = 'ISSUED'
$$;
