CREATE SCHEMA documents;
COMMENT ON SCHEMA documents IS 'Papers that citizens and officials upload, and papers that the platform makes';
GRANT USAGE ON SCHEMA documents TO mahalliyat_app;

CREATE DOMAIN documents.name AS text CHECK (length(VALUE) BETWEEN 1 AND 100);
CREATE DOMAIN documents.state AS text CHECK (VALUE IN ('WAITING', 'CLEAN', 'INFECTED'));

CREATE TABLE documents.document (
  id          uuid        PRIMARY KEY,
  person_id   uuid,
  purpose     documents.name NOT NULL,
  file_name   documents.name NOT NULL,
  media_type  text        NOT NULL,
  size        platform.positive NOT NULL,
  sha256      platform.sha256 NOT NULL,
  state       documents.state NOT NULL,
  generated   boolean     NOT NULL,
  uploaded_at timestamptz NOT NULL,
  unit_id     int, -- last, so that noting it later writes nothing else again
  CHECK (unit_id IS NOT NULL OR person_id IS NOT NULL)
) WITH (fillfactor = 85); -- room to note the unit that takes a paper, beside the row: no index changes then
COMMENT ON TABLE documents.document IS 'What is known of a paper; its bytes lie encrypted in the file store under the same id';
CREATE INDEX document_person ON documents.document (person_id);
CREATE INDEX document_waiting ON documents.document (uploaded_at) WHERE state = 'WAITING';
SELECT platform.guard('documents.document', 'unit_id', 'person_id', '');
GRANT SELECT, INSERT, UPDATE, DELETE ON documents.document TO mahalliyat_app;
-- Who may see a paper does not change it: its state is the scanner's, its unit comes by documents.link alone. What a
-- request has taken is never deleted.
CREATE POLICY changed_by_the_platform ON documents.document AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING ((SELECT platform.is_system()));
CREATE POLICY deleted_by_the_platform ON documents.document AS RESTRICTIVE FOR DELETE TO mahalliyat_app
  USING ((SELECT platform.is_system()) AND unit_id IS NULL);

-- Takes papers, each named once. Raises when one of them is not there for the actor, is infected, or another unit has
-- it already: the request that wanted to take it is undone as a whole. It acts with the rights of the table's owner, and so asks itself
-- who may see the paper.
CREATE FUNCTION documents.link(p_documents uuid[], p_unit int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  linked int;
BEGIN
  UPDATE documents.document SET unit_id = p_unit
   WHERE id = ANY (p_documents) AND state <> 'INFECTED' AND coalesce(unit_id, p_unit) = p_unit
     AND (platform.is_system() OR person_id = platform.me() OR unit_id = ANY (platform.my_units()));
  GET DIAGNOSTICS linked = ROW_COUNT;
  IF linked <> cardinality(p_documents) THEN
    RAISE EXCEPTION 'of documents % only % can be taken', p_documents, linked USING ERRCODE = 'MH409';
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION documents.link(uuid[], int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION documents.link(uuid[], int) TO mahalliyat_app;
