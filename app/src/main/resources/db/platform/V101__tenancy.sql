-- Who acts is told at the beginning of each transaction; the policies of every tenant table ask these functions.
CREATE SCHEMA platform;
COMMENT ON SCHEMA platform IS 'Journal, positions of subscribers, sessions, jobs, and who acts in this transaction';
GRANT USAGE ON SCHEMA platform TO mahalliyat_app;

-- What columns of much written tables must hold is said by domains: a CHECK of a table is read and planned anew in every
-- statement that writes a row of it, a domain's once in a session (ADR 8 has the figures).
CREATE DOMAIN platform.filled AS text CHECK (VALUE <> '');
CREATE DOMAIN platform.positive AS int CHECK (VALUE > 0);
CREATE DOMAIN platform.sha256 AS bytea CHECK (length(VALUE) = 32);
CREATE DOMAIN platform.json_object AS jsonb CHECK (jsonb_typeof(VALUE) = 'object');
CREATE DOMAIN platform.piastres AS bigint CHECK (VALUE >= 0);

CREATE FUNCTION platform.me() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('app.person', true), '')::uuid $$;

CREATE FUNCTION platform.my_units() RETURNS int[] LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT coalesce(nullif(current_setting('app.units', true), ''), '{}')::int[] $$;

CREATE FUNCTION platform.is_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT coalesce(current_setting('app.system', true), '') = 'on' $$;

CREATE FUNCTION platform.my_request() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('app.request', true), '')::uuid $$;

-- The one row-level rule, as DDL for every tenant table: the person's own, the unit's own, or the platform itself.
-- request_column names the column that the holder of a receipt may see by; empty where there is none.
CREATE FUNCTION platform.guard(target regclass, unit_column text, person_column text, request_column text)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  rule text := '(SELECT platform.is_system())';
BEGIN
  IF unit_column <> '' THEN
    rule := rule || format(' OR %I = ANY ((SELECT platform.my_units())::int[])', unit_column);
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
REVOKE EXECUTE ON FUNCTION platform.guard(regclass, text, text, text) FROM PUBLIC;
