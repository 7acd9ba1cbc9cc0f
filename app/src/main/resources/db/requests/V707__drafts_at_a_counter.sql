-- A draft is its applicant's alone, until he lets a counter of its unit go on with it or has it begun there.
ALTER TABLE requests.draft ADD COLUMN counter_unit int;
ALTER TABLE requests.draft ADD CONSTRAINT draft_counter CHECK (counter_unit = unit_id);
COMMENT ON COLUMN requests.draft.counter_unit IS 'The unit whose counter has it in hand; null while it is the applicant''s alone';
CREATE POLICY at_the_counter ON requests.draft TO mahalliyat_app
  USING (counter_unit = ANY ((SELECT platform.my_units())::int[]));
