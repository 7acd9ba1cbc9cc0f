-- A suspension or a revocation begins from no request, so a grievance against it names none.
ALTER TABLE grievances.grievance DROP CONSTRAINT grievance_category_check;
ALTER TABLE grievances.grievance ADD CONSTRAINT grievance_category_check
  CHECK (category IN ('BEHAVIOUR', 'FEES', 'PREMISES', 'MEASURE'));
