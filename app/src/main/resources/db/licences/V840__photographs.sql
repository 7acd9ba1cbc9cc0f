-- What a place looked like when the inspector saw it, small: drawn anew from his photograph together with the paper. A table
-- of its own, so that papers stay what is never changed.
CREATE TABLE licences.photograph (
  issue_id      uuid        PRIMARY KEY REFERENCES licences.issue,
  entry_id      uuid        NOT NULL REFERENCES licences.entry,
  unit_id       int         NOT NULL,
  person_id     uuid        NOT NULL,
  source        uuid        NOT NULL,
  source_sha256 bytea       NOT NULL CHECK (length(source_sha256) = 32),
  picture       bytea       NOT NULL CHECK (length(picture) BETWEEN 100 AND 61440),
  width         int         NOT NULL CHECK (width BETWEEN 1 AND 640),
  height        int         NOT NULL CHECK (height BETWEEN 1 AND 640),
  made_at       timestamptz NOT NULL
);
COMMENT ON TABLE licences.photograph IS 'The place of a licence as an inspector photographed it, small, with the paper that it came with';
COMMENT ON COLUMN licences.photograph.person_id IS 'Whose licence it was then; once it is somebody else''s, nobody is shown it';
COMMENT ON COLUMN licences.photograph.source IS 'The photograph among the papers of the request';
COMMENT ON COLUMN licences.photograph.picture IS 'JPEG of pixels alone: no place, no camera';
CREATE INDEX photograph_entry ON licences.photograph (entry_id, made_at DESC);
CREATE INDEX photograph_person ON licences.photograph (person_id);
SELECT platform.guard('licences.photograph', 'unit_id', 'person_id', '');
CREATE POLICY drawn ON licences.photograph AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
GRANT SELECT, INSERT ON licences.photograph TO mahalliyat_app;

-- The newest one behind a paper that stands, while the licence is still that holder's; runs as the owner, because whoever scans
-- is nobody here. Asked for what a signed code says, and by no other way.
CREATE FUNCTION licences.photographed(p_register text, p_unit int, p_number text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.issue_id
    FROM licences.issue i
    JOIN licences.entry e ON e.id = i.entry_id AND e.number = i.number AND e.state IN ('ACTIVE', 'SUSPENDED')
    JOIN licences.photograph p ON p.entry_id = e.id AND p.person_id = e.person_id
   WHERE i.register = p_register AND i.unit_id = p_unit AND i.number = p_number AND i.state = 'ISSUED'
   ORDER BY p.made_at DESC LIMIT 1
$$;
REVOKE EXECUTE ON FUNCTION licences.photographed(text, int, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION licences.photographed(text, int, text) TO mahalliyat_app;

CREATE FUNCTION licences.public_photograph(p_register text, p_unit int, p_number text) RETURNS bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.picture FROM licences.photograph p WHERE p.issue_id = licences.photographed(p_register, p_unit, p_number)
$$;
REVOKE EXECUTE ON FUNCTION licences.public_photograph(text, int, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION licences.public_photograph(text, int, text) TO mahalliyat_app;
