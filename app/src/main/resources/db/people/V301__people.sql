CREATE SCHEMA people;
COMMENT ON SCHEMA people IS 'Citizens, officials and their posts, and how both sign in';
GRANT USAGE ON SCHEMA people TO mahalliyat_app;

CREATE TABLE people.person (
  id                  uuid        PRIMARY KEY,
  national_id_hash    bytea       NOT NULL UNIQUE CHECK (length(national_id_hash) = 32),
  national_id_box     bytea       NOT NULL,
  name                text        NOT NULL CHECK (length(name) BETWEEN 2 AND 100),
  name_folded         text        NOT NULL,
  mobile_hash         bytea       CHECK (length(mobile_hash) = 32),
  mobile_box          bytea,
  mobile_confirmed_at timestamptz,
  email_box           bytea,
  language            text        NOT NULL DEFAULT 'ar' CHECK (language IN ('ar', 'en')),
  signed_up_at        timestamptz,
  created_at          timestamptz NOT NULL,
  CHECK ((mobile_hash IS NULL) = (mobile_box IS NULL)),
  CHECK (mobile_confirmed_at IS NULL OR mobile_hash IS NOT NULL)
);
COMMENT ON TABLE people.person IS 'A citizen, known by the national number, signed up or only named by a register';
SELECT platform.guard('people.person', '', 'id', '');
GRANT SELECT, INSERT, UPDATE ON people.person TO mahalliyat_app;
-- A person may see himself; only the platform, which has checked a code or a register, writes.
CREATE POLICY added_by_the_platform ON people.person AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
CREATE POLICY changed_by_the_platform ON people.person AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING ((SELECT platform.is_system()));

CREATE TABLE people.challenge (
  id         uuid        PRIMARY KEY,
  purpose    text        NOT NULL CHECK (purpose IN ('SIGN_UP', 'SIGN_IN')),
  person_id  uuid        REFERENCES people.person,
  form_box   bytea,
  attempts   int         NOT NULL DEFAULT 0 CHECK (attempts BETWEEN 0 AND 5),
  sendings   int         NOT NULL DEFAULT 1 CHECK (sendings BETWEEN 1 AND 4),
  sent_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  done_at    timestamptz,
  language   text        NOT NULL DEFAULT 'ar' CHECK (language IN ('ar', 'en'))
);
COMMENT ON TABLE people.challenge IS
  'A code asked for. The code itself is derived, never stored; without person and form it is a decoy that nothing opens';
CREATE INDEX challenge_person ON people.challenge (person_id);
CREATE INDEX challenge_expiry ON people.challenge (expires_at);
SELECT platform.guard('people.challenge', '', '', '');
GRANT SELECT, INSERT, UPDATE, DELETE ON people.challenge TO mahalliyat_app;

CREATE TABLE people.staff (
  id            uuid        PRIMARY KEY,
  username      text        NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
  password_hash text        NOT NULL,
  name_ar       text        NOT NULL,
  name_en       text        NOT NULL,
  active        boolean     NOT NULL DEFAULT true,
  created_at    timestamptz NOT NULL
);
COMMENT ON TABLE people.staff IS 'Officials who may sign in; what they may do stands in their posts';
SELECT platform.guard('people.staff', '', '', '');
GRANT SELECT, INSERT, UPDATE ON people.staff TO mahalliyat_app;

CREATE TABLE people.post (
  id         uuid PRIMARY KEY,
  staff_id   uuid NOT NULL REFERENCES people.staff,
  unit_id    int  NOT NULL,
  department text NOT NULL,
  role       text NOT NULL,
  from_day   date NOT NULL,
  until_day  date CHECK (until_day >= from_day),
  UNIQUE (staff_id, unit_id, role, from_day)
);
COMMENT ON TABLE people.post IS 'Which role an official holds in which local unit, from when and until when';
CREATE INDEX post_unit ON people.post (unit_id, role);
SELECT platform.guard('people.post', 'unit_id', '', '');
GRANT SELECT, INSERT, UPDATE ON people.post TO mahalliyat_app;
-- A unit may see its posts; nobody gives himself one.
CREATE POLICY added_by_the_platform ON people.post AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
CREATE POLICY changed_by_the_platform ON people.post AS RESTRICTIVE FOR UPDATE TO mahalliyat_app
  USING ((SELECT platform.is_system()));
