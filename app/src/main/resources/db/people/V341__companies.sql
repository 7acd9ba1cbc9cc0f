-- A company is a party like a citizen and has the same kind of id, so whatever refers to a person refers to both. It has no national
-- number, no mobile number and no account: it neither signs in nor is told anything; who represents it does and is.
ALTER TABLE people.person
  ADD COLUMN kind text NOT NULL DEFAULT 'CITIZEN' CHECK (kind IN ('CITIZEN', 'COMPANY')),
  ALTER COLUMN national_id_hash DROP NOT NULL,
  ALTER COLUMN national_id_box DROP NOT NULL,
  ADD CONSTRAINT person_numbers CHECK (
    CASE kind
      WHEN 'CITIZEN' THEN national_id_hash IS NOT NULL AND national_id_box IS NOT NULL
      ELSE num_nonnulls(national_id_hash, national_id_box, mobile_hash, email_box, signed_up_at) = 0
    END);
COMMENT ON TABLE people.person IS
  'A citizen, known by the national number, signed up or only named by a register; or a company, known by its commercial register';

CREATE TABLE people.company (
  person_id            uuid            PRIMARY KEY REFERENCES people.person,
  register_office      text            NOT NULL CHECK (length(register_office) BETWEEN 2 AND 60),
  register_number_hash platform.sha256 NOT NULL UNIQUE,
  register_number_box  bytea           NOT NULL
);
COMMENT ON TABLE people.company IS 'By what a company is known: the number that an office of the commercial register gave it';
COMMENT ON COLUMN people.company.register_number_hash IS 'Of the number with its office, whose spellings fall together';
SELECT platform.guard('people.company', '', 'person_id', '');
GRANT SELECT, INSERT ON people.company TO mahalliyat_app;
CREATE POLICY added_by_the_platform ON people.company AS RESTRICTIVE FOR INSERT TO mahalliyat_app
  WITH CHECK ((SELECT platform.is_system()));
