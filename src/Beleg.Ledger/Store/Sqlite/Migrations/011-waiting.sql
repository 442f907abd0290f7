-- What waits for a person: how sure reading was of a statement, and indexes of what nobody has decided on.

ALTER TABLE saying ADD COLUMN confidence REAL; -- 0 to 1; null of what a report tells itself, and of what was read before

CREATE INDEX saying_waiting ON saying (claim, confidence, number)
  WHERE claim IS NOT NULL AND review IS NULL AND told = 0;
CREATE INDEX saying_unsure ON saying (confidence, number) WHERE review IS NULL AND confidence < 0.5;

CREATE INDEX report_source_undecided ON report_source (report, id) WHERE verdict = 'Undecided' AND may_be <> '';

CREATE INDEX development_ending ON development (score, open_point, report) WHERE kind IN ('Closes', 'Contradicts');

CREATE INDEX commitment_moved ON commitment (course, report)
  WHERE course IS NOT NULL AND status IN ('Agreed', 'Signed', 'Denied');
