CREATE SCHEMA ledger;
COMMENT ON SCHEMA ledger IS 'Double entry: every movement of money, once, balanced, never changed; closed days';
GRANT USAGE ON SCHEMA ledger TO mahalliyat_app;

CREATE DOMAIN ledger.kind AS text COLLATE "C" CHECK (VALUE ~ '^[A-Z][A-Z_]{2,29}$');
CREATE DOMAIN ledger.source AS text COLLATE "C" CHECK (VALUE <> '' AND length(VALUE) <= 100);
CREATE DOMAIN ledger.account AS text COLLATE "C" CHECK (VALUE ~ '^[a-z-]+(:[A-Za-z0-9.-]+)?$' AND length(VALUE) <= 100);

CREATE TABLE ledger.posting (
  id         uuid        PRIMARY KEY,
  unit_id    int         NOT NULL,
  kind       ledger.kind NOT NULL,
  source     ledger.source NOT NULL,
  day        date        NOT NULL,
  meant_for  date,
  settled_on date,
  at         timestamptz NOT NULL,
  UNIQUE (kind, source)
);
COMMENT ON TABLE ledger.posting IS 'One movement of money of a local unit; insert-only, and only by ledger.post';
COMMENT ON COLUMN ledger.posting.source IS 'What it comes from: the same event is posted once';
COMMENT ON COLUMN ledger.posting.meant_for IS 'Its own day, when that was closed already and the next open one took it';
COMMENT ON COLUMN ledger.posting.settled_on IS 'The day on which the money itself came or went, when that is known';
CREATE INDEX posting_day ON ledger.posting (unit_id, day, id);
SELECT platform.guard('ledger.posting', 'unit_id', '', '');
GRANT SELECT ON ledger.posting TO mahalliyat_app;

CREATE TABLE ledger.leg (
  posting_id uuid               NOT NULL,
  no         platform.positive  NOT NULL,
  unit_id    int                NOT NULL,
  day        date               NOT NULL,
  account    ledger.account     NOT NULL,
  debit      platform.piastres  NOT NULL,
  credit     platform.piastres  NOT NULL,
  PRIMARY KEY (posting_id, no)
);
COMMENT ON TABLE ledger.leg IS 'The sides of a posting in piastres, debits and credits being equal; insert-only';
-- The account's statement in its order, and with the amounts in it every sum without a look at the table.
CREATE INDEX leg_account ON ledger.leg (unit_id, account, day, posting_id, no) INCLUDE (debit, credit);
SELECT platform.guard('ledger.leg', 'unit_id', '', '');
GRANT SELECT ON ledger.leg TO mahalliyat_app;

CREATE TABLE ledger.closed_day (
  unit_id   int         NOT NULL,
  day       date        NOT NULL,
  closed_at timestamptz NOT NULL,
  closed_by uuid        NOT NULL,
  postings  int         NOT NULL,
  turnover  platform.piastres NOT NULL,
  PRIMARY KEY (unit_id, day)
);
COMMENT ON TABLE ledger.closed_day IS
  'Up to and with this day the unit''s books are closed; who closed them, and what they held since the closing before';
SELECT platform.guard('ledger.closed_day', 'unit_id', '', '');
GRANT SELECT ON ledger.closed_day TO mahalliyat_app;

CREATE TABLE ledger.day_total (
  unit_id int             NOT NULL,
  day     date            NOT NULL,
  account ledger.account  NOT NULL,
  debit   platform.piastres NOT NULL,
  credit  platform.piastres NOT NULL,
  PRIMARY KEY (unit_id, account, day)
);
COMMENT ON TABLE ledger.day_total IS
  'What each account moved on a closed day: it changes no more, so that balances need not add legs again';
SELECT platform.guard('ledger.day_total', 'unit_id', '', '');
GRANT SELECT ON ledger.day_total TO mahalliyat_app;

CREATE FUNCTION ledger.forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only: what was wrong is reversed by another posting';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.posting
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.forbid_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.leg
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.forbid_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.closed_day
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.forbid_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.day_total
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.forbid_change();

-- Looks at what one statement inserted, once, and binds the owner too.
CREATE FUNCTION ledger.demand_balance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added GROUP BY posting_id
             HAVING sum(debit) <> sum(credit) OR NOT bool_and((debit = 0) <> (credit = 0))) THEN
    RAISE EXCEPTION 'the posting does not balance' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER balanced AFTER INSERT ON ledger.leg REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.demand_balance();

-- The only way in, in one statement of the caller's transaction. Posting takes the unit's lock together with others who
-- post; closing takes it alone: no posting slips into a day that is being closed.
CREATE FUNCTION ledger.post(p_id uuid, p_unit int, p_kind text, p_source text, p_day date, p_settled date,
  p_at timestamptz, p_accounts text[], p_debits bigint[], p_credits bigint[])
RETURNS date LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  closed date;
  into_day date := p_day;
BEGIN
  IF NOT (platform.is_system() OR p_unit = ANY (platform.my_units())) THEN
    RAISE EXCEPTION 'not the books of one''s own unit' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF cardinality(p_accounts) < 2 THEN
    RAISE EXCEPTION 'a posting has two sides' USING ERRCODE = 'check_violation';
  END IF;
  IF p_day > (p_at AT TIME ZONE 'Africa/Cairo')::date THEN
    RAISE EXCEPTION 'a posting of a day that has not come' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM pg_advisory_xact_lock_shared(1501, p_unit);
  SELECT max(c.day) INTO closed FROM ledger.closed_day c WHERE c.unit_id = p_unit;
  IF p_day <= closed THEN
    into_day := closed + 1;
  END IF;
  INSERT INTO ledger.posting (id, unit_id, kind, source, day, meant_for, settled_on, at)
  VALUES (p_id, p_unit, p_kind, p_source, into_day, nullif(p_day, into_day), p_settled, p_at);
  INSERT INTO ledger.leg (posting_id, no, unit_id, day, account, debit, credit)
  SELECT p_id, l.no, p_unit, into_day, l.account, l.debit, l.credit
    FROM unnest(p_accounts, p_debits, p_credits) WITH ORDINALITY AS l(account, debit, credit, no);
  RETURN into_day;
END $$;
COMMENT ON FUNCTION ledger.post(uuid, int, text, text, date, date, timestamptz, text[], bigint[], bigint[]) IS
  'Adds a posting; gives the day that took it, the next open one when its own is closed';

-- Closes the books up to and with a day, with all days before it that are still open.
CREATE FUNCTION ledger.close_until(p_unit int, p_day date, p_by uuid, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  before date;
BEGIN
  IF NOT (platform.is_system() OR p_unit = ANY (platform.my_units())) THEN
    RAISE EXCEPTION 'not the books of one''s own unit' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF p_day > (p_at AT TIME ZONE 'Africa/Cairo')::date THEN
    RAISE EXCEPTION 'the day has not come' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM pg_advisory_xact_lock(1501, p_unit);
  SELECT coalesce(max(c.day), '-infinity') INTO before FROM ledger.closed_day c WHERE c.unit_id = p_unit;
  IF p_day <= before THEN
    RAISE EXCEPTION 'the day is closed' USING ERRCODE = 'MH409';
  END IF;
  INSERT INTO ledger.day_total (unit_id, day, account, debit, credit)
  SELECT p_unit, l.day, l.account, sum(l.debit), sum(l.credit)
    FROM ledger.leg l WHERE l.unit_id = p_unit AND l.day > before AND l.day <= p_day GROUP BY l.day, l.account;
  INSERT INTO ledger.closed_day (unit_id, day, closed_at, closed_by, postings, turnover)
  SELECT p_unit, p_day, p_at, p_by,
         (SELECT count(*) FROM ledger.posting p WHERE p.unit_id = p_unit AND p.day > before AND p.day <= p_day),
         (SELECT coalesce(sum(t.debit), 0) FROM ledger.day_total t
           WHERE t.unit_id = p_unit AND t.day > before AND t.day <= p_day);
END $$;

-- What accounts moved in units between two days, by unit, account and day: closed days from their totals, open ones from
-- their legs. As the caller: it adds what he may see.
CREATE FUNCTION ledger.moved(p_units int[], p_from date, p_until date)
RETURNS TABLE (unit_id int, account ledger.account, day date, debit platform.piastres, credit platform.piastres)
LANGUAGE sql STABLE AS $$
  SELECT t.unit_id, t.account, t.day, t.debit, t.credit
    FROM unnest(p_units) AS u(id)
    JOIN ledger.day_total t ON t.unit_id = u.id AND t.day BETWEEN p_from AND p_until
   UNION ALL
  SELECT l.unit_id, l.account, l.day, l.debit, l.credit
    FROM unnest(p_units) AS u(id)
   CROSS JOIN LATERAL (SELECT coalesce(max(c.day) + 1, '-infinity') AS first
                         FROM ledger.closed_day c WHERE c.unit_id = u.id) AS open
    JOIN ledger.leg l ON l.unit_id = u.id AND l.day BETWEEN greatest(p_from, open.first) AND p_until
$$;
COMMENT ON FUNCTION ledger.moved(int[], date, date) IS 'Movements of units between two days, closed days already added up';

REVOKE EXECUTE ON FUNCTION ledger.post(uuid, int, text, text, date, date, timestamptz, text[], bigint[], bigint[]),
  ledger.close_until(int, date, uuid, timestamptz), ledger.moved(int[], date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.post(uuid, int, text, text, date, date, timestamptz, text[], bigint[], bigint[]),
  ledger.close_until(int, date, uuid, timestamptz), ledger.moved(int[], date, date) TO mahalliyat_app;
