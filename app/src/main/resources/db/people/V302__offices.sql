-- Officials are managed by the administrator of their governorate; what they are and for whom they stand in has dates.
ALTER TABLE people.staff
  ADD COLUMN must_change boolean NOT NULL DEFAULT false,
  ADD COLUMN search            text    NOT NULL DEFAULT '',
  ADD COLUMN national_id_hash  platform.sha256 UNIQUE,
  ADD COLUMN national_id_box   bytea,
  ADD CHECK ((national_id_hash IS NULL) = (national_id_box IS NULL));
COMMENT ON COLUMN people.staff.must_change IS
  'An administrator gave the password: it only opens the page on which an own one is chosen';
COMMENT ON COLUMN people.staff.search IS 'Folded names and the username, to be found by';
COMMENT ON COLUMN people.staff.national_id_hash IS 'So that nobody decides about himself; empty until it is declared';

ALTER TABLE people.post
  ADD COLUMN acting   boolean NOT NULL DEFAULT false,
  ADD COLUMN ended_at timestamptz,
  ADD CHECK (NOT acting OR until_day IS NOT NULL);
COMMENT ON COLUMN people.post.acting IS 'Held for a time, until somebody is named to it';
COMMENT ON COLUMN people.post.ended_at IS 'Ended at once, whatever its days say';
-- What was ended at once may be given again on the same day.
ALTER TABLE people.post DROP CONSTRAINT post_staff_id_unit_id_role_from_day_key;
CREATE UNIQUE INDEX post_once ON people.post (staff_id, unit_id, role, from_day) WHERE ended_at IS NULL;
CREATE INDEX post_staff ON people.post (staff_id);

-- Whoever sees a post sees who holds it; the platform alone writes.
CREATE POLICY holders_of_posts ON people.staff FOR SELECT TO mahalliyat_app
  USING (EXISTS (SELECT FROM people.post p WHERE p.staff_id = staff.id));

CREATE TABLE people.leave (
  id        uuid        PRIMARY KEY,
  staff_id  uuid        NOT NULL REFERENCES people.staff,
  from_day  date        NOT NULL,
  until_day date        NOT NULL CHECK (until_day >= from_day),
  stand_in  uuid        REFERENCES people.staff CHECK (stand_in <> staff_id),
  reason    platform.filled NOT NULL,
  given_by  text        NOT NULL,
  given_at  timestamptz NOT NULL,
  ended_at  timestamptz
);
COMMENT ON TABLE people.leave IS 'When an official is away, so that no lot falls on him, and who stands in';
CREATE UNIQUE INDEX leave_once ON people.leave (staff_id, from_day) WHERE ended_at IS NULL;
CREATE INDEX leave_staff ON people.leave (staff_id, until_day);
CREATE INDEX leave_stand_in ON people.leave (stand_in);
SELECT platform.guard('people.leave', '', '', '');
GRANT SELECT, INSERT, UPDATE ON people.leave TO mahalliyat_app;

CREATE TABLE people.delegation (
  id         uuid        PRIMARY KEY,
  from_staff uuid        NOT NULL REFERENCES people.staff,
  to_staff   uuid        NOT NULL REFERENCES people.staff CHECK (to_staff <> from_staff),
  unit_id    int         NOT NULL,
  role       text        NOT NULL,
  from_day   date        NOT NULL,
  until_day  date        NOT NULL CHECK (until_day >= from_day),
  reason     platform.filled NOT NULL,
  leave_id   uuid        REFERENCES people.leave,
  given_by   text        NOT NULL,
  given_at   timestamptz NOT NULL,
  revoked_at timestamptz
);
COMMENT ON TABLE people.delegation IS 'Who acts for whom in which role of which unit, from when until when, and why';
CREATE UNIQUE INDEX delegation_once ON people.delegation (from_staff, to_staff, unit_id, role, from_day)
  WHERE revoked_at IS NULL;
CREATE INDEX delegation_to ON people.delegation (to_staff, until_day);
CREATE INDEX delegation_until ON people.delegation (until_day) WHERE revoked_at IS NULL;
CREATE INDEX delegation_leave ON people.delegation (leave_id);
SELECT platform.guard('people.delegation', 'unit_id', '', '');
GRANT SELECT, INSERT, UPDATE ON people.delegation TO mahalliyat_app;
CREATE POLICY added_by_the_platform ON people.delegation AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
CREATE POLICY changed_by_the_platform ON people.delegation AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING ((SELECT platform.is_system()));

CREATE TABLE people.kin (
  id               uuid            PRIMARY KEY,
  staff_id         uuid            NOT NULL REFERENCES people.staff,
  national_id_hash platform.sha256 NOT NULL,
  national_id_box  bytea           NOT NULL,
  relation         text            NOT NULL CHECK (relation ~ '^[a-z-]+$'),
  declared_at      timestamptz     NOT NULL,
  ended_at         timestamptz
);
COMMENT ON TABLE people.kin IS 'Relatives whom an official has declared: he decides nothing about them';
CREATE UNIQUE INDEX kin_once ON people.kin (staff_id, national_id_hash) WHERE ended_at IS NULL;
CREATE INDEX kin_hash ON people.kin (national_id_hash) WHERE ended_at IS NULL;
SELECT platform.guard('people.kin', '', '', '');
GRANT SELECT, INSERT, UPDATE ON people.kin TO mahalliyat_app;

-- It runs as the owner, because neither a clerk nor an applicant may look into both sides; it gives ids of officials alone.
CREATE FUNCTION people.concerned_by(p_person uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT s.id FROM people.person p JOIN people.staff s ON s.national_id_hash = p.national_id_hash WHERE p.id = p_person
   UNION
  SELECT k.staff_id FROM people.person p JOIN people.kin k ON k.national_id_hash = p.national_id_hash
   WHERE p.id = p_person AND k.ended_at IS NULL
$$;
COMMENT ON FUNCTION people.concerned_by(uuid) IS 'The officials who are this person or have declared him as a relative';
REVOKE EXECUTE ON FUNCTION people.concerned_by(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people.concerned_by(uuid) TO mahalliyat_app;
