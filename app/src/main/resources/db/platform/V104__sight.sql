-- Who sits above other units reads what is theirs and writes nothing there: a second policy for SELECT alone, beside the one
-- that says what is one's own. PostgreSQL asks it only for rows that the first one did not let through.
CREATE FUNCTION platform.my_sight() RETURNS int4range LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('app.sight', true), '')::int4range $$;

CREATE FUNCTION platform.sees(p_unit int) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT coalesce(p_unit = ANY (platform.my_units()) OR p_unit <@ platform.my_sight(), false) $$;
COMMENT ON FUNCTION platform.sees(int) IS 'Whether this transaction may read what belongs to the unit';

CREATE FUNCTION platform.guard_below(target regclass, unit_column text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY view_below ON %s FOR SELECT TO mahalliyat_app USING (%I <@ (SELECT platform.my_sight()))',
    target, unit_column);
END $$;
REVOKE EXECUTE ON FUNCTION platform.guard_below(regclass, text) FROM PUBLIC;

-- As before, with the second policy.
CREATE OR REPLACE FUNCTION platform.guard(target regclass, unit_column text, person_column text, request_column text)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  rule text := '(SELECT platform.is_system())';
BEGIN
  IF unit_column <> '' THEN
    rule := rule || format(' OR %I = ANY ((SELECT platform.my_units())::int[])', unit_column);
    PERFORM platform.guard_below(target, unit_column);
  END IF;
  IF person_column <> '' THEN
    rule := rule || format(' OR %I = (SELECT platform.me())', person_column);
  END IF;
  IF request_column <> '' THEN
    rule := rule || format(' OR %I = (SELECT platform.my_request())', request_column);
  END IF;
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY tenancy ON %s TO mahalliyat_app USING (%s)', target, rule);
  EXECUTE format('CREATE POLICY upkeep ON %s TO CURRENT_USER USING (true)', target);
END $$;

-- The tables that are there already: the column is the one that their policy compares with one's own units.
SELECT platform.guard_below(own.target, own.unit_column)
  FROM (SELECT polrelid::regclass AS target, substring(pg_get_expr(polqual, polrelid) from '(\w+) = ANY') AS unit_column
          FROM pg_policy WHERE polname = 'tenancy') own
 WHERE own.unit_column IS NOT NULL;
