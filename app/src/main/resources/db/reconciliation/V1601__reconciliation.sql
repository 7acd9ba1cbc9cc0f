CREATE SCHEMA reconciliation;
COMMENT ON SCHEMA reconciliation IS 'What providers say they handed over, compared with what we know, and a case for what differs';
GRANT USAGE ON SCHEMA reconciliation TO mahalliyat_app;

CREATE DOMAIN reconciliation.reference AS text COLLATE "C" CHECK (VALUE <> '' AND length(VALUE) <= 64);
CREATE DOMAIN reconciliation.outcome AS text
  CHECK (VALUE IN ('MATCHED', 'MISSING_HERE', 'MISSING_THERE', 'AMOUNT_DIFFERS', 'DUPLICATE', 'LATE'));

CREATE TABLE reconciliation.statement (
  id          uuid        PRIMARY KEY,
  unit_id     int         NOT NULL,
  provider    text        NOT NULL CHECK (provider ~ '^[a-z-]+$'),
  day         date        NOT NULL,
  digest      bytea       NOT NULL UNIQUE CHECK (length(digest) = 32),
  rows        int         NOT NULL CHECK (rows > 0),
  gross       platform.piastres NOT NULL,
  fee         platform.piastres NOT NULL,
  net         platform.piastres NOT NULL,
  settled     platform.piastres NOT NULL,
  matched     int         NOT NULL,
  differing   int         NOT NULL,
  imported_by uuid        NOT NULL,
  imported_at timestamptz NOT NULL,
  UNIQUE (provider, day),
  CHECK (gross = fee + net AND settled <= gross)
);
COMMENT ON TABLE reconciliation.statement IS 'A provider''s statement of one day, taken over whole; never changed';
COMMENT ON COLUMN reconciliation.statement.unit_id IS 'The office that took it over: the ministry''s';
COMMENT ON COLUMN reconciliation.statement.settled IS 'Gross of what matched: handed over, and posted';
SELECT platform.guard('reconciliation.statement', 'unit_id', '', '');
CREATE POLICY taken ON reconciliation.statement AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
GRANT SELECT, INSERT ON reconciliation.statement TO mahalliyat_app;

CREATE TABLE reconciliation.item (
  statement_id uuid    NOT NULL REFERENCES reconciliation.statement,
  line         int     NOT NULL CHECK (line > 1),
  provider     text    NOT NULL,
  provider_ref reconciliation.reference NOT NULL,
  merchant_ref reconciliation.reference NOT NULL,
  paid_at      timestamptz NOT NULL,
  gross        platform.piastres NOT NULL,
  fee          platform.piastres NOT NULL,
  channel      text    NOT NULL,
  outcome      reconciliation.outcome NOT NULL,
  order_id     uuid,
  PRIMARY KEY (statement_id, line)
);
COMMENT ON TABLE reconciliation.item IS 'The lines of statements with what came of each; never changed';
-- One line settles a payment, in whatever statement.
CREATE UNIQUE INDEX item_settles ON reconciliation.item (provider, provider_ref) WHERE outcome IN ('MATCHED', 'LATE');
SELECT platform.guard('reconciliation.item', '', '', '');
GRANT SELECT, INSERT ON reconciliation.item TO mahalliyat_app;

CREATE TABLE reconciliation.exception (
  id           uuid        PRIMARY KEY,
  statement_id uuid        NOT NULL REFERENCES reconciliation.statement,
  unit_id      int         NOT NULL,
  provider     text        NOT NULL,
  day          date        NOT NULL,
  kind         reconciliation.outcome NOT NULL CHECK (kind NOT IN ('MATCHED', 'LATE')),
  provider_ref reconciliation.reference NOT NULL,
  merchant_ref reconciliation.reference NOT NULL,
  order_id     uuid,
  ours         platform.piastres,
  theirs       platform.piastres,
  opened_at    timestamptz NOT NULL,
  owner        uuid,
  resolution   text        CHECK (resolution IN ('came-late', 'provider-corrects', 'booked', 'given-back', 'no-loss')),
  remark       text        CHECK (length(remark) <= 1000),
  resolved_by  text,
  resolved_at  timestamptz,
  CHECK ((resolution IS NULL) = (resolved_at IS NULL) AND (resolution IS NULL) = (resolved_by IS NULL)),
  CHECK (ours IS NOT NULL OR theirs IS NOT NULL)
);
COMMENT ON TABLE reconciliation.exception IS 'A case for each payment that does not match: with an owner, until it is resolved';
COMMENT ON COLUMN reconciliation.exception.unit_id IS 'Whose payment it is; the ministry''s office where nobody knows';
CREATE INDEX exception_open ON reconciliation.exception (unit_id, opened_at, id) WHERE resolution IS NULL;
CREATE INDEX exception_statement ON reconciliation.exception (statement_id, id);
CREATE INDEX exception_missed ON reconciliation.exception (provider, provider_ref)
  WHERE kind = 'MISSING_THERE' AND resolution IS NULL;
SELECT platform.guard('reconciliation.exception', 'unit_id', '', '');
CREATE POLICY opened ON reconciliation.exception AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
GRANT SELECT, INSERT, UPDATE (owner, resolution, remark, resolved_by, resolved_at) ON reconciliation.exception
  TO mahalliyat_app;

-- Takes one step of a case that is open, or says that somebody was first.
CREATE FUNCTION reconciliation.own(p_id uuid, p_owner uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE reconciliation.exception SET owner = p_owner WHERE id = p_id AND resolution IS NULL;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the case is resolved' USING ERRCODE = 'MH409';
  END IF;
END $$;
CREATE FUNCTION reconciliation.resolve(p_id uuid, p_owner uuid, p_resolution text, p_remark text, p_by text, p_at timestamptz)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE reconciliation.exception
     SET resolution = p_resolution, remark = p_remark, resolved_by = p_by, resolved_at = p_at
   WHERE id = p_id AND resolution IS NULL AND owner = p_owner;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the case is resolved, or is another''s' USING ERRCODE = 'MH409';
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION reconciliation.own(uuid, uuid) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION reconciliation.resolve(uuid, uuid, text, text, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reconciliation.own(uuid, uuid) TO mahalliyat_app;
GRANT EXECUTE ON FUNCTION reconciliation.resolve(uuid, uuid, text, text, text, timestamptz) TO mahalliyat_app;
