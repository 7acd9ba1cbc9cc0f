-- Certified copies: counted, each under a number of its own, and standing and falling with the paper that they are copies of.
ALTER TABLE licences.issue
  ADD COLUMN nth            int NOT NULL DEFAULT 1 CHECK (nth BETWEEN 1 AND 20),
  ADD COLUMN copy_of        uuid REFERENCES licences.entry,
  ADD COLUMN copy_of_number text,
  ADD COLUMN copy_no        int CHECK (copy_no > 0),
  ADD CHECK ((copy_of IS NULL) = (copy_of_number IS NULL)),
  ADD CHECK ((copy_of IS NULL) = (copy_no IS NULL)),
  ADD CHECK (nth = 1 OR copy_of IS NOT NULL),
  DROP CONSTRAINT issue_request_id_task_id_key,
  ADD UNIQUE (request_id, task_id, nth),
  ADD UNIQUE (copy_of, copy_no);
COMMENT ON COLUMN licences.issue.nth IS 'Among the papers that the task asks for: more than one only of certified copies';
COMMENT ON COLUMN licences.issue.copy_of IS 'The entry of whose paper it is a certified copy';
COMMENT ON COLUMN licences.issue.copy_of_number IS 'The number of the paper that is copied';
COMMENT ON COLUMN licences.issue.copy_no IS 'Which one of all certified copies of that entry';
ALTER TABLE licences.issue DROP CONSTRAINT issue_not_issued_check;
ALTER TABLE licences.issue ADD CONSTRAINT issue_not_issued_check
  CHECK (not_issued IN ('REVOKED', 'REPLACED', 'RENEWED', 'CANCELLED', 'SUSPENDED', 'NOT_HIS'));

ALTER TABLE licences.entry
  ADD COLUMN copy_of        uuid REFERENCES licences.entry,
  ADD COLUMN copy_of_number text,
  ADD CHECK ((copy_of IS NULL) = (copy_of_number IS NULL));
COMMENT ON COLUMN licences.entry.copy_of IS 'The entry of whose paper it is a certified copy; its state follows that one''s';
CREATE INDEX entry_copy_of ON licences.entry (copy_of) WHERE copy_of IS NOT NULL;

-- The copies of a paper after a step of its entry: another paper stands now, or the same one stands otherwise.
CREATE FUNCTION licences.follow(p_id uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE licences.entry c
     SET state = now.state, changed_at = now.changed_at, version = c.version + 1
    FROM (SELECT k.id, o.changed_at,
                 CASE WHEN o.number <> k.copy_of_number AND o.state IN ('ACTIVE', 'SUSPENDED') THEN 'REPLACED' ELSE o.state END
                   AS state
            FROM licences.entry o JOIN licences.entry k ON k.copy_of = o.id
           WHERE o.id = p_id) now
   WHERE c.id = now.id AND c.state <> now.state AND c.state IN ('ACTIVE', 'SUSPENDED')
$$;
REVOKE EXECUTE ON FUNCTION licences.follow(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION licences.follow(uuid) TO mahalliyat_app;

-- As before; a paper in the name of an earlier holder says so, and a copy says which one it is.
DROP FUNCTION licences.public_record(text, int, text);
CREATE FUNCTION licences.public_record(p_register text, p_unit int, p_number text)
RETURNS TABLE (register text, unit_id int, number text, holder text, trade_name text, activity text, premises text,
               issued_on date, expires_on date, state text, changed_at timestamptz, newest boolean,
               newest_on date, transferred boolean, illustrative boolean, more jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT e.register, e.unit_id, i.number, licences.short_name(e.holder), coalesce(e.fields ->> 'trade_name', ''),
         coalesce(e.fields ->> 'activity', ''), licences.short_place(e.fields), i.issued_on, i.expires_on, e.state,
         e.changed_at, e.number = i.number, e.issued_on, e.person_id <> i.person_id, e.illustrative,
         CASE WHEN e.copy_of IS NOT NULL THEN licences.chosen(e.fields, e.holder, ARRAY['fields.copy_no', 'fields.licence_no'])
              WHEN d.shows IS NULL OR e.number <> i.number THEN '{}' ELSE licences.chosen(e.fields, e.holder, d.shows) END
    FROM licences.issue i JOIN licences.entry e ON e.id = i.entry_id
    LEFT JOIN licences.disclosure d ON d.entry_id = e.id AND d.person_id = e.person_id
   WHERE i.register = p_register AND i.unit_id = p_unit AND i.number = p_number AND i.state = 'ISSUED'
$$;
REVOKE EXECUTE ON FUNCTION licences.public_record(text, int, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION licences.public_record(text, int, text) TO mahalliyat_app;
