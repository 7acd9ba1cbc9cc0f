-- For the signed list of papers that no longer stand: what it lists is found by index, however many licences there are.
ALTER TABLE licences.issue ADD COLUMN superseded boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN licences.issue.superseded IS 'Another paper of the same entry stands now';
UPDATE licences.issue i SET superseded = true FROM licences.entry e
 WHERE e.id = i.entry_id AND i.state = 'ISSUED' AND e.number <> i.number;
CREATE INDEX issue_superseded ON licences.issue (expires_on) WHERE superseded;
CREATE INDEX entry_state ON licences.entry (state) WHERE state <> 'ACTIVE';

CREATE FUNCTION licences.supersede() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  UPDATE licences.issue SET superseded = true WHERE entry_id = OLD.id AND number = OLD.number;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION licences.supersede() FROM PUBLIC;
CREATE TRIGGER supersede AFTER UPDATE OF number ON licences.entry FOR EACH ROW
  WHEN (OLD.number IS DISTINCT FROM NEW.number) EXECUTE FUNCTION licences.supersede();
