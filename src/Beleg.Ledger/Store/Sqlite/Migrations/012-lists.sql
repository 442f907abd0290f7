-- Lists and their counts read no more than an index.

DROP INDEX claim_by_size;

CREATE INDEX claim_by_size ON claim (reports DESC, number) WHERE merged_into IS NULL AND sayings > 1;

CREATE INDEX report_source_in_doubt ON report_source (source, report) WHERE may_be <> '';

ALTER TABLE story ADD COLUMN due INTEGER NOT NULL DEFAULT 0; -- open points that are due by a date

UPDATE story
SET due = (
  SELECT count(*) FROM report JOIN open_point ON open_point.report = report.number
  WHERE report.story = story.number AND open_point.state = 'Open' AND open_point.due IS NOT NULL
)
WHERE open > 0;
