CREATE TABLE catalogue.pace (
  service_code text NOT NULL COLLATE "C",
  place        text NOT NULL COLLATE "C" CHECK (place ~ '^EG[0-9]{2}(-[0-9]{2,3})?$'),
  finished     int  NOT NULL CHECK (finished >= 5),
  median_days  int  NOT NULL CHECK (median_days > 0),
  ninth_days   int  NOT NULL CHECK (ninth_days >= median_days),
  counted_on   date NOT NULL,
  PRIMARY KEY (service_code, place)
);
COMMENT ON TABLE catalogue.pace IS
  'How long a service took lately in a unit or governorate; made anew by a job, and never of fewer than five requests';
GRANT SELECT, INSERT, DELETE ON catalogue.pace TO mahalliyat_app;
