CREATE TABLE platform.journal (
  tx        xid8        NOT NULL DEFAULT pg_current_xact_id(),
  place     bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
  seq       int         NOT NULL,
  unit_id   int,
  person_id uuid,
  at        timestamptz NOT NULL,
  stream    text        COLLATE "C" NOT NULL,
  actor     text        COLLATE "C" NOT NULL,
  types     text[]      NOT NULL,
  data      json        NOT NULL,
  hash      bytea       NOT NULL,
  PRIMARY KEY (tx, place),
  UNIQUE (stream, seq)
);
COMMENT ON TABLE platform.journal IS 'Every fact of every room, append-only, hash-chained within its stream; a row holds what was appended at once';
COMMENT ON COLUMN platform.journal.tx IS 'The transaction that wrote it: subscribers read only below the oldest one in flight';
COMMENT ON COLUMN platform.journal.seq IS 'Number of the last fact of the row within its stream';
COMMENT ON COLUMN platform.journal.types IS 'What happened, in order; data holds one value for each';

-- The facts one by one, under their own numbers and places.
CREATE VIEW platform.fact WITH (security_invoker = true) AS
  SELECT j.tx, j.place * 64 + f.n - 1 AS place, j.stream, (j.seq - cardinality(j.types) + f.n)::int AS seq, f.type,
         j.actor, j.at, j.unit_id, j.person_id, j.data -> (f.n - 1)::int AS data
    FROM platform.journal j, unnest(j.types) WITH ORDINALITY AS f(type, n);
GRANT SELECT ON platform.fact TO mahalliyat_app;

SELECT platform.guard('platform.journal', 'unit_id', 'person_id', '');
-- The holder of a receipt reads the facts of that one request.
CREATE POLICY holder ON platform.journal FOR SELECT TO mahalliyat_app
  USING (stream = 'request:' || (SELECT platform.my_request())::text);
GRANT SELECT ON platform.journal TO mahalliyat_app;

CREATE FUNCTION platform.forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the journal is append-only';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON platform.journal
  FOR EACH ROW EXECUTE FUNCTION platform.forbid_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON platform.journal
  FOR EACH STATEMENT EXECUTE FUNCTION platform.forbid_change();

-- What a row's hash covers, behind the hash of the row before it.
CREATE FUNCTION platform.told(p_stream text, p_seq int, p_actor text, p_at timestamptz, p_unit int, p_person uuid,
  p_types text[], p_data json) RETURNS bytea LANGUAGE sql STABLE
AS $$
  SELECT convert_to(concat_ws(E'\x1f', p_stream, p_seq, p_actor, (extract(epoch FROM p_at) * 1000000)::bigint,
    coalesce(p_unit, 0), coalesce(p_person::text, '-'), array_to_string(p_types, ','), p_data), 'UTF8')
$$;

-- The only way in. It runs as the owner: the application can neither write a row nor choose a hash.
CREATE FUNCTION platform.append(p_stream text, p_actor text, p_at timestamptz, p_unit int, p_person uuid,
  p_types text[], p_data json)
RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  head bytea;
  last int;
BEGIN
  IF p_actor LIKE 'system:%' AND NOT platform.is_system() THEN
    RAISE EXCEPTION 'only the platform itself speaks as %', p_actor;
  END IF;
  IF p_stream !~ '^[a-z-]+:.' OR length(p_stream) > 100 THEN
    RAISE EXCEPTION 'no name of a stream: %', p_stream;
  END IF;
  IF json_array_length(p_data) <> cardinality(p_types) OR cardinality(p_types) NOT BETWEEN 1 AND 64 THEN
    RAISE EXCEPTION 'each of 1 to 64 facts needs a type and a value';
  END IF;
  -- Two writers of one stream take turns: the second one links to what the first one wrote.
  PERFORM pg_advisory_xact_lock(hashtextextended(p_stream, 0));
  SELECT j.seq, j.hash INTO last, head FROM platform.journal j
   WHERE j.stream = p_stream ORDER BY j.seq DESC LIMIT 1;
  last := coalesce(last, 0) + cardinality(p_types);
  INSERT INTO platform.journal (stream, seq, types, actor, at, unit_id, person_id, data, hash)
  VALUES (p_stream, last, p_types, p_actor, p_at, p_unit, p_person, p_data,
    sha256(coalesce(head, ''::bytea) || platform.told(p_stream, last, p_actor, p_at, p_unit, p_person, p_types, p_data)));
  RETURN last;
END $$;
REVOKE EXECUTE ON FUNCTION platform.append(text, text, timestamptz, int, uuid, text[], json) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.append(text, text, timestamptz, int, uuid, text[], json) TO mahalliyat_app;

-- The numbers of facts with which a row ends whose link does not hold.
CREATE FUNCTION platform.broken_links(p_stream text) RETURNS SETOF int LANGUAGE sql STABLE AS $$
  SELECT seq FROM (
    SELECT j.seq, j.hash, cardinality(j.types) AS many, coalesce(lag(j.seq) OVER w, 0) AS before,
           sha256(coalesce(lag(j.hash) OVER w, ''::bytea)
             || platform.told(j.stream, j.seq, j.actor, j.at, j.unit_id, j.person_id, j.types, j.data)) AS expected
      FROM platform.journal j WHERE j.stream = p_stream WINDOW w AS (ORDER BY j.seq)) chain
   WHERE hash <> expected OR seq <> before + many ORDER BY seq
$$;

CREATE TABLE platform.subscription (
  name  text   PRIMARY KEY,
  tx    xid8   NOT NULL DEFAULT '0',
  place bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE platform.subscription IS 'How far each subscriber has followed the journal';
GRANT SELECT, INSERT, UPDATE ON platform.subscription TO mahalliyat_app;

CREATE TABLE platform.parked_fact (
  subscriber text        NOT NULL,
  tx         xid8        NOT NULL,
  place      bigint      NOT NULL,
  stream     text        NOT NULL,
  attempts   int         NOT NULL,
  error      text        NOT NULL,
  retry_at   timestamptz NOT NULL,
  PRIMARY KEY (subscriber, tx, place)
);
COMMENT ON TABLE platform.parked_fact IS 'Facts on which a subscriber failed: tried again on a schedule, never dropped';
CREATE INDEX parked_fact_stream ON platform.parked_fact (subscriber, stream);
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.parked_fact TO mahalliyat_app;
