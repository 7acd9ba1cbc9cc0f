-- Reference data: written by the owner at start from territory/*.yaml, only read by the application.
CREATE SCHEMA territory;
COMMENT ON SCHEMA territory IS 'Governorates, local units, holidays: dated reference data';
GRANT USAGE ON SCHEMA territory TO mahalliyat_app;

CREATE TABLE territory.governorate (
  code            text PRIMARY KEY CHECK (code ~ '^EG[0-9]{2}$'),
  iso             text NOT NULL,
  name_ar         text NOT NULL,
  name_en         text NOT NULL,
  capital_ar      text NOT NULL,
  capital_en      text NOT NULL,
  population      bigint NOT NULL CHECK (population > 0),
  population_year int  NOT NULL,
  marks           jsonb NOT NULL CHECK (jsonb_typeof(marks) = 'object')
);
COMMENT ON TABLE territory.governorate IS 'The 27 governorates, each value with its mark';

CREATE TABLE territory.local_unit (
  id          int  PRIMARY KEY,
  code        text NOT NULL UNIQUE CHECK (code ~ '^EG[0-9]{2}-[0-9]{2}$'),
  governorate text NOT NULL REFERENCES territory.governorate (code),
  type        text NOT NULL CHECK (type IN ('MARKAZ_AND_CITY', 'CITY', 'DISTRICT')),
  name_ar     text NOT NULL,
  name_en     text NOT NULL,
  parent_ar   text,
  mark        text NOT NULL CHECK (mark IN ('S', 'K', 'A', 'C')),
  source      text NOT NULL,
  valid_from  date NOT NULL DEFAULT '1900-01-01',
  valid_until date CHECK (valid_until > valid_from)
);
COMMENT ON TABLE territory.local_unit IS 'Local units below the governorate; the id is made of the two numbers of the code';
CREATE INDEX local_unit_governorate ON territory.local_unit (governorate);

CREATE TABLE territory.holiday (
  day     date NOT NULL,
  name_ar text NOT NULL,
  name_en text NOT NULL,
  mark    text NOT NULL CHECK (mark IN ('S', 'K', 'A', 'C')),
  note    text,
  PRIMARY KEY (day, name_en)
);
COMMENT ON TABLE territory.holiday IS 'Official holidays as observed';
GRANT SELECT ON territory.governorate, territory.local_unit, territory.holiday TO mahalliyat_app;
