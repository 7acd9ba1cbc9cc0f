CREATE SCHEMA licences;
COMMENT ON SCHEMA licences IS 'Registers of licences, the numbers given out, and each sealed paper that was issued';
GRANT USAGE ON SCHEMA licences TO mahalliyat_app;

CREATE TABLE licences.entry (
  id           uuid        PRIMARY KEY,
  register     text        NOT NULL CHECK (register ~ '^[a-z][a-z-]{1,39}$'),
  unit_id      int         NOT NULL,
  person_id    uuid        NOT NULL,
  holder       text        NOT NULL CHECK (length(holder) BETWEEN 2 AND 200),
  number       text        NOT NULL CHECK (length(number) BETWEEN 3 AND 24),
  fields       jsonb       NOT NULL CHECK (jsonb_typeof(fields) = 'object'),
  issued_on    date        NOT NULL,
  expires_on   date        CHECK (expires_on >= issued_on),
  state        text        NOT NULL CHECK (state IN ('ACTIVE', 'SUSPENDED', 'REVOKED', 'REPLACED')),
  version      int         NOT NULL DEFAULT 1 CHECK (version > 0),
  request_id   uuid,
  illustrative boolean     NOT NULL DEFAULT false,
  changed_at   timestamptz NOT NULL,
  UNIQUE (unit_id, register, number)
);
COMMENT ON TABLE licences.entry IS 'A licence as its register knows it; that it is expired follows from the day, and is stored nowhere';
COMMENT ON COLUMN licences.entry.number IS 'Of the paper that stands; the numbers of earlier papers stay in licences.issue';
COMMENT ON COLUMN licences.entry.fields IS 'By the keys of the service definitions: trade_name, activity, area_m2, address';
COMMENT ON COLUMN licences.entry.request_id IS 'The request that issued the paper that stands; null for what was licensed before the platform';
CREATE INDEX entry_person ON licences.entry (person_id);
SELECT platform.guard('licences.entry', 'unit_id', 'person_id', '');
-- Holders only read. Who licenses is the unit, and the platform in its name.
CREATE POLICY entered ON licences.entry AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
CREATE POLICY moved ON licences.entry AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING ((SELECT platform.is_system()) OR unit_id = ANY ((SELECT platform.my_units())::int[]));
GRANT SELECT, INSERT, UPDATE (number, issued_on, expires_on, state, version, request_id, changed_at)
  ON licences.entry TO mahalliyat_app;
-- An official suspends and revokes; number, term and request come with a paper, and papers are the platform's alone.
CREATE FUNCTION licences.keep_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT platform.is_system() THEN
    RAISE EXCEPTION 'only the platform changes the paper of licence %', OLD.id USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION licences.keep_paper() FROM PUBLIC;
CREATE TRIGGER keep_paper BEFORE UPDATE ON licences.entry FOR EACH ROW
  WHEN ((OLD.number, OLD.issued_on, OLD.expires_on, OLD.request_id)
        IS DISTINCT FROM (NEW.number, NEW.issued_on, NEW.expires_on, NEW.request_id))
  EXECUTE FUNCTION licences.keep_paper();

CREATE TABLE licences.numbering (
  unit_id  int  NOT NULL,
  register text NOT NULL,
  year     int  NOT NULL CHECK (year BETWEEN 2000 AND 2999),
  last     int  NOT NULL CHECK (last BETWEEN 1 AND 999999),
  PRIMARY KEY (unit_id, register, year)
);
COMMENT ON TABLE licences.numbering IS 'The last number given out. The row stays locked until who took it commits: no gap, no number twice';
-- Without a unit or a person to see by, the platform alone reads and writes it.
SELECT platform.guard('licences.numbering', '', '', '');
GRANT SELECT, INSERT, UPDATE (last) ON licences.numbering TO mahalliyat_app;

CREATE TABLE licences.issue (
  id          uuid        PRIMARY KEY,
  request_id  uuid        NOT NULL,
  task_id     text        NOT NULL,
  entry_id    uuid        NOT NULL,
  register    text        NOT NULL,
  unit_id     int         NOT NULL,
  person_id   uuid        NOT NULL,
  number      text        NOT NULL CHECK (length(number) BETWEEN 3 AND 24),
  issued_on   date        NOT NULL,
  expires_on  date        CHECK (expires_on >= issued_on),
  state       text        NOT NULL CHECK (state IN ('NUMBERED', 'ISSUED', 'NOT_ISSUED')),
  document_id uuid,
  token       text,
  not_issued  text        CHECK (not_issued IN ('REVOKED', 'REPLACED', 'RENEWED')),
  numbered_at timestamptz NOT NULL,
  issued_at   timestamptz,
  UNIQUE (request_id, task_id),
  UNIQUE (unit_id, register, number),
  CHECK ((state = 'NOT_ISSUED') = (not_issued IS NOT NULL)),
  CHECK ((state = 'ISSUED') = (issued_at IS NOT NULL)),
  CHECK ((state = 'ISSUED') = (document_id IS NOT NULL AND token IS NOT NULL))
);
COMMENT ON TABLE licences.issue IS 'One sealed paper: its number and term are fixed first, the paper is made after, as often as it takes';
COMMENT ON COLUMN licences.issue.not_issued IS 'What became of the licence before its paper was made; the number stays taken';
COMMENT ON COLUMN licences.issue.entry_id IS 'A new licence gets its entry together with its first paper, so nothing refers to it before';
CREATE INDEX issue_entry ON licences.issue (entry_id, issued_at DESC);
CREATE INDEX issue_person ON licences.issue (person_id);
SELECT platform.guard('licences.issue', 'unit_id', 'person_id', '');
CREATE POLICY numbered ON licences.issue AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
CREATE POLICY issued ON licences.issue AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING ((SELECT platform.is_system()));
GRANT SELECT, INSERT, UPDATE (state, document_id, token, issued_at, not_issued) ON licences.issue TO mahalliyat_app;

-- One step along an edge. The version finds the loser of a race; its whole transaction is undone.
CREATE FUNCTION licences.move(p_id uuid, p_version int, p_state text, p_number text, p_issued date, p_expires date,
  p_request uuid, p_at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE licences.entry
     SET state = p_state, number = p_number, issued_on = p_issued, expires_on = p_expires, request_id = p_request,
         changed_at = p_at, version = p_version + 1
   WHERE id = p_id AND version = p_version;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'licence % is no longer at version %', p_id, p_version USING ERRCODE = 'MH409';
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION licences.move(uuid, int, text, text, date, date, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION licences.move(uuid, int, text, text, date, date, uuid, timestamptz) TO mahalliyat_app;

-- What anybody who holds a signed code may know of it. Runs as the owner, because whoever scans is nobody here; the name
-- is cut in here, so that the full one never leaves the database on this way.
CREATE FUNCTION licences.public_record(p_register text, p_unit int, p_number text)
RETURNS TABLE (register text, unit_id int, number text, holder text, trade_name text, activity text, premises text,
               issued_on date, expires_on date, state text, changed_at timestamptz, newest boolean,
               newest_on date, illustrative boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT e.register, e.unit_id, i.number,
         regexp_replace(e.holder, '^((?:عبد\s+)?\S+)(?:\s+(\S).*)?$', '\1 \2…'),
         coalesce(e.fields ->> 'trade_name', ''), coalesce(e.fields ->> 'activity', ''),
         CASE WHEN length(e.fields ->> 'address') > 40 THEN left(e.fields ->> 'address', 40) || '…'
              ELSE coalesce(e.fields ->> 'address', '') END,
         i.issued_on, i.expires_on, e.state, e.changed_at, e.number = i.number, e.issued_on, e.illustrative
    FROM licences.issue i JOIN licences.entry e ON e.id = i.entry_id
   WHERE i.register = p_register AND i.unit_id = p_unit AND i.number = p_number AND i.state = 'ISSUED'
$$;
REVOKE EXECUTE ON FUNCTION licences.public_record(text, int, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION licences.public_record(text, int, text) TO mahalliyat_app;
