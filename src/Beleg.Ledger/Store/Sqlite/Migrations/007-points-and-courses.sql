-- What lists show of open points and of commitments, kept so that no page works it out from all developments and steps.

ALTER TABLE open_point ADD COLUMN state TEXT NOT NULL DEFAULT 'Open';

UPDATE open_point
SET state = CASE
  WHEN review = 'Reject' OR (SELECT withdrawn FROM report WHERE report.number = open_point.report) THEN 'Void'
  WHEN review = 'Correct' THEN iif(closed_by IS NULL, 'Open', 'Closed')
  WHEN EXISTS (
    SELECT 1 FROM development JOIN report ON report.number = development.report
    WHERE development.open_point = open_point.number AND report.withdrawn = 0 AND development.kind IN ('Closes', 'Contradicts')
  ) THEN iif(review = 'Accept', 'Closed', 'PerhapsClosed')
  ELSE 'Open'
END;

CREATE INDEX open_point_by_state ON open_point (state, coalesce(due, '~'), published DESC, number DESC);

ALTER TABLE commitment_course ADD COLUMN reports INTEGER NOT NULL DEFAULT 0; -- none where it is shown in no list
ALTER TABLE commitment_course ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE commitment_course ADD COLUMN status TEXT NOT NULL DEFAULT '';
ALTER TABLE commitment_course ADD COLUMN contested INTEGER NOT NULL DEFAULT 0;

UPDATE commitment_course
SET
  reports = (
    SELECT count(DISTINCT report) FROM commitment
    WHERE course = commitment_course.number
      AND NOT EXISTS (SELECT 1 FROM report WHERE report.number = commitment.report AND report.withdrawn = 1)
  ),
  kind = coalesce(
    (SELECT kind FROM commitment WHERE course = commitment_course.number ORDER BY amount <> '' DESC, published, number LIMIT 1),
    ''
  ),
  status = coalesce(
    (
      SELECT status FROM commitment WHERE course = commitment_course.number
      ORDER BY
        CASE status WHEN 'Signed' THEN 3 WHEN 'Agreed' THEN 2 WHEN 'Pending' THEN 1 WHEN 'Announced' THEN 0 ELSE -1 END DESC
      LIMIT 1
    ),
    ''
  ),
  contested = EXISTS (SELECT 1 FROM commitment WHERE course = commitment_course.number AND status = 'Denied')
    AND EXISTS (SELECT 1 FROM commitment WHERE course = commitment_course.number AND status <> 'Denied')
WHERE merged_into IS NULL AND review IS NOT 'Reject';

UPDATE commitment_course
SET status = 'Denied'
WHERE 'Denied' = (
  SELECT status FROM commitment WHERE course = commitment_course.number ORDER BY published IS NULL DESC, published DESC, number DESC LIMIT 1
);

CREATE INDEX commitment_course_by_size ON commitment_course (reports DESC, number) WHERE reports > 0;
CREATE INDEX commitment_course_by_kind ON commitment_course (kind, reports DESC, number) WHERE reports > 0;
CREATE INDEX commitment_course_by_status ON commitment_course (status, reports DESC, number) WHERE reports > 0;
