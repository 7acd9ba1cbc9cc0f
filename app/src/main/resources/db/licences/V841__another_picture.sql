-- Beside another place and another name: the place is not the one in the photograph.
ALTER TABLE licences.scan DROP CONSTRAINT scan_finding_check;
ALTER TABLE licences.scan ADD CONSTRAINT scan_finding_check
  CHECK (finding IN ('unsaid', 'agrees', 'place', 'name', 'picture', 'closed', 'other'));
