CREATE TABLE platform.journal (
  tx        xid8        NOT NULL DEFAULT pg_current_xact_id(),
  place     bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
  stream    text        NOT NULL CHECK (stream ~ '^[a-z-]+:.+$' AND length(stream) <= 100),
  seq       int         NOT NULL CHECK (seq > 0),
  type      text        NOT NULL,
  actor     text        NOT NULL,
  at        timestamptz NOT NULL,
  unit_id   int,
  person_id uuid,
  data      jsonb       NOT NULL,
  hash      bytea       NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (tx, place),
  UNIQUE (stream, seq)
);
COMMENT ON TABLE platform.journal IS 'Every fact of every room, append-only, hash-chained within its stream';
COMMENT ON COLUMN platform.journal.tx IS 'The transaction that wrote it: subscribers read only below the oldest one in flight';

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

CREATE FUNCTION platform.link(previous bytea, j platform.journal) RETURNS bytea LANGUAGE sql IMMUTABLE
AS $$
  SELECT sha256(previous || convert_to(concat(j.stream, E'\x1f', j.seq, E'\x1f', j.type, E'\x1f', j.actor, E'\x1f',
    (extract(epoch FROM j.at) * 1000000)::bigint, E'\x1f', j.unit_id, E'\x1f', j.person_id, E'\x1f', j.data), 'UTF8'))
$$;

-- The only way in. It runs as the owner: the application can neither write a row nor choose a hash.
CREATE FUNCTION platform.append(p_stream text, p_actor text, p_at timestamptz, p_unit int, p_person uuid, p_facts jsonb)
RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  entry  platform.journal;
  head   bytea;
  facts  jsonb;
BEGIN
  IF p_actor LIKE 'system:%' AND NOT platform.is_system() THEN
    RAISE EXCEPTION 'only the platform itself speaks as %', p_actor;
  END IF;
  -- Two writers of one stream take turns: the second one links to what the first one wrote.
  PERFORM pg_advisory_xact_lock(hashtextextended(p_stream, 0));
  SELECT j.seq, j.hash INTO entry.seq, head FROM platform.journal j
   WHERE j.stream = p_stream ORDER BY j.seq DESC LIMIT 1;
  entry.seq := coalesce(entry.seq, 0);
  head := coalesce(head, ''::bytea);
  entry.stream := p_stream; entry.actor := p_actor; entry.at := p_at;
  entry.unit_id := p_unit; entry.person_id := p_person;
  FOR facts IN SELECT f.value FROM jsonb_array_elements(p_facts) WITH ORDINALITY AS f(value, n) ORDER BY f.n LOOP
    entry.seq := entry.seq + 1;
    entry.type := facts ->> 'type';
    entry.data := facts -> 'data';
    head := platform.link(head, entry);
    INSERT INTO platform.journal (stream, seq, type, actor, at, unit_id, person_id, data, hash)
    VALUES (p_stream, entry.seq, entry.type, p_actor, p_at, p_unit, p_person, entry.data, head);
  END LOOP;
  RETURN entry.seq;
END $$;
REVOKE EXECUTE ON FUNCTION platform.append(text, text, timestamptz, int, uuid, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.append(text, text, timestamptz, int, uuid, jsonb) TO mahalliyat_app;

CREATE FUNCTION platform.broken_links(p_stream text) RETURNS SETOF int LANGUAGE sql STABLE AS $$
  SELECT seq FROM (
    SELECT j.seq, j.hash, row_number() OVER w AS n,
           platform.link(coalesce(lag(j.hash) OVER w, ''::bytea), j) AS expected
      FROM platform.journal j WHERE j.stream = p_stream WINDOW w AS (ORDER BY j.seq)) chain
   WHERE hash <> expected OR seq <> n ORDER BY seq
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
