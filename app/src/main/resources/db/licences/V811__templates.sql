-- By which version of its service a paper was made: with it goes the template, which may change for the next one.
ALTER TABLE licences.issue ADD COLUMN definition text CHECK (definition ~ '^[A-Z]{2,5}-[0-9]{2,3}/[1-9][0-9]{0,5}$');
COMMENT ON COLUMN licences.issue.definition IS
  'Service and version, such as SHP-01/3, from whose words the paper was made; null for papers made before this was kept';
GRANT UPDATE (definition) ON licences.issue TO mahalliyat_app;
