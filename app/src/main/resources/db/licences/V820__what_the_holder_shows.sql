-- What a holder shows of his licence beyond what everybody may know: to who opens a link that he gave away and that ends,
-- and to everybody who checks the code on its paper.
CREATE TABLE licences.share (
  id             uuid        PRIMARY KEY,
  entry_id       uuid        NOT NULL REFERENCES licences.entry,
  person_id      uuid        NOT NULL,
  secret         bytea       NOT NULL UNIQUE CHECK (length(secret) = 32),
  shows          text[]      NOT NULL CHECK (cardinality(shows) <= 60),
  made_at        timestamptz NOT NULL,
  ends_at        timestamptz NOT NULL CHECK (ends_at > made_at AND ends_at <= made_at + interval '30 days'),
  ended_at       timestamptz,
  opened         int         NOT NULL DEFAULT 0,
  last_opened_at timestamptz
);
COMMENT ON TABLE licences.share IS 'A link by which who has it sees one licence without signing in, until it ends';
COMMENT ON COLUMN licences.share.secret IS 'Keyed hash of what stands in the link; the link itself is kept nowhere';
COMMENT ON COLUMN licences.share.shows IS 'What it shows beyond the public record: document, holder, fields.<key>';
COMMENT ON COLUMN licences.share.person_id IS 'Who made it; when the licence is another holder''s, it shows nothing any more';
COMMENT ON COLUMN licences.share.ended_at IS 'When its maker ended it before its time';
CREATE INDEX share_entry ON licences.share (entry_id, made_at DESC);
CREATE INDEX share_person ON licences.share (person_id);
-- The unit has no business with it.
SELECT platform.guard('licences.share', '', 'person_id', '');
CREATE POLICY own_licence ON licences.share AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK (EXISTS (SELECT FROM licences.entry e WHERE e.id = entry_id AND e.person_id = (SELECT platform.me())));
GRANT SELECT, INSERT, UPDATE (ended_at) ON licences.share TO mahalliyat_app;

CREATE TABLE licences.disclosure (
  entry_id   uuid        NOT NULL REFERENCES licences.entry,
  person_id  uuid        NOT NULL,
  shows      text[]      NOT NULL CHECK (cardinality(shows) <= 60),
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (entry_id, person_id)
);
COMMENT ON TABLE licences.disclosure IS 'What a holder lets everybody see who checks the code; nothing more where there is no row';
COMMENT ON COLUMN licences.disclosure.person_id IS 'Who chose it; the next holder chooses for himself';
CREATE INDEX disclosure_person ON licences.disclosure (person_id);
SELECT platform.guard('licences.disclosure', '', 'person_id', '');
CREATE POLICY own_licence ON licences.disclosure AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK (EXISTS (SELECT FROM licences.entry e WHERE e.id = entry_id AND e.person_id = (SELECT platform.me())));
GRANT SELECT, INSERT, UPDATE (shows, changed_at) ON licences.disclosure TO mahalliyat_app;

-- The parts of the public record, now that two functions tell it.
CREATE FUNCTION licences.short_name(p_name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT regexp_replace(p_name, '^((?:عبد\s+)?\S+)(?:\s+(\S).*)?$', '\1 \2…')
$$;
CREATE FUNCTION licences.short_place(p_fields jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce((SELECT CASE WHEN length(f.value) > 40 THEN left(f.value, 40) || '…' ELSE f.value END
                     FROM jsonb_each_text(p_fields) f
                    WHERE f.key ~ '(^|_)(address|site|place|location)$' AND f.value <> ''
                    ORDER BY f.key <> 'address', f.key LIMIT 1), '')
$$;
CREATE FUNCTION licences.chosen(p_fields jsonb, p_holder text, p_shows text[]) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(jsonb_object_agg(it.key, it.value), '{}')
    FROM (SELECT 'fields.' || f.key AS key, f.value FROM jsonb_each_text(p_fields) f WHERE f.value <> ''
          UNION ALL SELECT 'holder', p_holder) it
   WHERE it.key = ANY (p_shows)
$$;
REVOKE EXECUTE ON FUNCTION licences.short_name(text), licences.short_place(jsonb), licences.chosen(jsonb, text, text[])
  FROM PUBLIC;

-- As before, and what the holder lets everybody see.
DROP FUNCTION licences.public_record(text, int, text);
CREATE FUNCTION licences.public_record(p_register text, p_unit int, p_number text)
RETURNS TABLE (register text, unit_id int, number text, holder text, trade_name text, activity text, premises text,
               issued_on date, expires_on date, state text, changed_at timestamptz, newest boolean,
               newest_on date, illustrative boolean, more jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT e.register, e.unit_id, i.number, licences.short_name(e.holder), coalesce(e.fields ->> 'trade_name', ''),
         coalesce(e.fields ->> 'activity', ''), licences.short_place(e.fields), i.issued_on, i.expires_on, e.state,
         e.changed_at, e.number = i.number, e.issued_on, e.illustrative,
         CASE WHEN d.shows IS NULL OR e.number <> i.number THEN '{}' ELSE licences.chosen(e.fields, e.holder, d.shows) END
    FROM licences.issue i JOIN licences.entry e ON e.id = i.entry_id
    LEFT JOIN licences.disclosure d ON d.entry_id = e.id AND d.person_id = e.person_id
   WHERE i.register = p_register AND i.unit_id = p_unit AND i.number = p_number AND i.state = 'ISSUED'
$$;
REVOKE EXECUTE ON FUNCTION licences.public_record(text, int, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION licences.public_record(text, int, text) TO mahalliyat_app;

-- Opens a link and counts it. An ended one, one whose licence has another holder since, and one that never was are the same.
CREATE FUNCTION licences.open_share(p_secret bytea, p_at timestamptz)
RETURNS TABLE (share_id uuid, entry_id uuid, person_id uuid, ends_at timestamptz, with_document boolean, register text,
               unit_id int, number text, holder text, trade_name text, activity text, premises text, issued_on date,
               expires_on date, state text, changed_at timestamptz, newest boolean, newest_on date, illustrative boolean,
               more jsonb)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE licences.share s SET opened = s.opened + 1, last_opened_at = p_at
    FROM licences.entry e
   WHERE s.secret = p_secret AND s.ended_at IS NULL AND s.ends_at > p_at AND e.id = s.entry_id AND e.person_id = s.person_id
  RETURNING s.id, e.id, s.person_id, s.ends_at, 'document' = ANY (s.shows) AND e.request_id IS NOT NULL, e.register,
            e.unit_id, e.number, licences.short_name(e.holder), coalesce(e.fields ->> 'trade_name', ''),
            coalesce(e.fields ->> 'activity', ''), licences.short_place(e.fields), e.issued_on, e.expires_on, e.state,
            e.changed_at, true, e.issued_on, e.illustrative, licences.chosen(e.fields, e.holder, s.shows)
$$;
REVOKE EXECUTE ON FUNCTION licences.open_share(bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION licences.open_share(bytea, timestamptz) TO mahalliyat_app;

-- The sealed paper that a link shows, where its maker chose so.
CREATE FUNCTION licences.shared_document(p_secret bytea, p_at timestamptz) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT i.document_id
    FROM licences.share s
    JOIN licences.entry e ON e.id = s.entry_id AND e.person_id = s.person_id
    JOIN licences.issue i ON i.entry_id = e.id AND i.number = e.number AND i.state = 'ISSUED'
   WHERE s.secret = p_secret AND s.ended_at IS NULL AND s.ends_at > p_at AND 'document' = ANY (s.shows)
$$;
REVOKE EXECUTE ON FUNCTION licences.shared_document(bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION licences.shared_document(bytea, timestamptz) TO mahalliyat_app;
