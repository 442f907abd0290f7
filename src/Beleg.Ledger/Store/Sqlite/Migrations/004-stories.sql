-- Stories, and what lists show without counting.

CREATE TABLE story (
  number INTEGER PRIMARY KEY,
  merged_into INTEGER REFERENCES story (number),
  title TEXT NOT NULL,
  first TEXT NOT NULL, -- dates of reports; empty where none has one
  last TEXT NOT NULL,
  reports INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  contested INTEGER NOT NULL,
  open INTEGER NOT NULL
);

CREATE INDEX story_by_last ON story (last DESC, number DESC) WHERE merged_into IS NULL AND reports > 0;

ALTER TABLE report ADD COLUMN story INTEGER REFERENCES story (number);

CREATE INDEX report_by_story ON report (story, number);
CREATE INDEX report_by_outlet ON report (outlet, story) WHERE outlet IS NOT NULL;
