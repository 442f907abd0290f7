-- What reports say, who says it, and what is found by comparing reports.

-- What was taken in and not yet linked with what is there: a stop between the two loses nothing.
ALTER TABLE report ADD COLUMN linked INTEGER NOT NULL DEFAULT 0;

CREATE INDEX report_to_link ON report (number) WHERE linked = 0;

CREATE TABLE source (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  names TEXT NOT NULL, -- one a line
  roles TEXT NOT NULL, -- one a line: role, affiliation, first and last date
  merged_into INTEGER REFERENCES source (number)
);

CREATE TABLE source_key (
  key TEXT NOT NULL,
  source INTEGER NOT NULL REFERENCES source (number),
  PRIMARY KEY (key, source)
) WITHOUT ROWID;

CREATE INDEX source_key_by_source ON source_key (source);

CREATE TABLE report_source (
  report INTEGER NOT NULL REFERENCES report (number),
  id TEXT NOT NULL, -- "q3" in the report
  source INTEGER NOT NULL REFERENCES source (number),
  name TEXT NOT NULL, -- as the report has it
  verdict TEXT NOT NULL,
  may_be TEXT NOT NULL, -- numbers of sources, parted by blanks
  evidence TEXT NOT NULL,
  PRIMARY KEY (report, id)
) WITHOUT ROWID;

CREATE INDEX report_source_by_source ON report_source (source, report);

CREATE TABLE claim (
  number INTEGER PRIMARY KEY,
  merged_into INTEGER REFERENCES claim (number),
  text TEXT NOT NULL,
  first TEXT NOT NULL, -- dates of reports; empty where none has one
  last TEXT NOT NULL,
  reports INTEGER NOT NULL,
  sayings INTEGER NOT NULL,
  contested INTEGER NOT NULL
);

CREATE INDEX claim_by_size ON claim (reports DESC, number) WHERE merged_into IS NULL;
CREATE INDEX claim_contested ON claim (reports DESC, number) WHERE merged_into IS NULL AND contested = 1;

CREATE TABLE saying (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (number),
  id TEXT NOT NULL, -- "s4" or "t2" in the report
  text TEXT NOT NULL,
  spans TEXT NOT NULL,
  published TEXT,
  source INTEGER REFERENCES source (number),
  told INTEGER NOT NULL,
  act TEXT NOT NULL,
  position TEXT NOT NULL,
  modality TEXT NOT NULL,
  negated INTEGER NOT NULL,
  terms TEXT NOT NULL,
  quantities TEXT NOT NULL,
  claim INTEGER REFERENCES claim (number),
  takes_up INTEGER REFERENCES saying (number), -- of the same report
  review TEXT, -- what a person last decided on it
  UNIQUE (report, id)
);

CREATE INDEX saying_by_claim ON saying (claim, number) WHERE claim IS NOT NULL;
CREATE INDEX saying_by_source ON saying (source, number) WHERE source IS NOT NULL;

CREATE TABLE report_term (
  key INTEGER NOT NULL, -- a hash of a telling word of a saying
  report INTEGER NOT NULL REFERENCES report (number),
  PRIMARY KEY (key, report)
) WITHOUT ROWID;

CREATE TABLE saying_link (
  saying INTEGER NOT NULL REFERENCES saying (number),
  other INTEGER NOT NULL REFERENCES saying (number),
  score REAL NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (saying, other)
) WITHOUT ROWID;

CREATE INDEX saying_link_by_other ON saying_link (other, saying);

CREATE TABLE saying_bond (
  saying INTEGER NOT NULL, -- a person decided; not tied to the row, which another reading replaces
  other INTEGER NOT NULL,
  together INTEGER NOT NULL,
  PRIMARY KEY (saying, other)
) WITHOUT ROWID;

CREATE INDEX saying_bond_by_other ON saying_bond (other, saying);

CREATE VIRTUAL TABLE saying_search USING fts5 (stems, content = '', contentless_delete = 1);

CREATE TABLE fingerprint (
  hash INTEGER NOT NULL,
  report INTEGER NOT NULL REFERENCES report (number),
  PRIMARY KEY (hash, report)
) WITHOUT ROWID;

CREATE TABLE copy (
  report INTEGER NOT NULL REFERENCES report (number), -- the copy, or where nobody can tell the one that came in later
  original INTEGER NOT NULL REFERENCES report (number),
  by_date INTEGER NOT NULL, -- 1 where the dates tell which is the copy
  share REAL NOT NULL, -- of the report's own words
  share_of_original REAL NOT NULL,
  words INTEGER NOT NULL,
  passages TEXT NOT NULL, -- one a line: span in the report, span in the original, words
  PRIMARY KEY (report, original)
) WITHOUT ROWID;

CREATE INDEX copy_by_original ON copy (original, report);

CREATE TABLE citation (
  saying INTEGER NOT NULL REFERENCES saying (number),
  report INTEGER NOT NULL REFERENCES report (number),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  depth INTEGER NOT NULL, -- the greater, the nearer to the origin
  PRIMARY KEY (saying, name)
) WITHOUT ROWID;

CREATE INDEX citation_by_report ON citation (report);

CREATE TABLE credit (
  report INTEGER NOT NULL REFERENCES report (number),
  name TEXT NOT NULL,
  PRIMARY KEY (report, name)
) WITHOUT ROWID;

CREATE TABLE open_point (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (number),
  id TEXT NOT NULL, -- "o1" in the report
  text TEXT NOT NULL,
  spans TEXT NOT NULL,
  published TEXT,
  due TEXT,
  who TEXT NOT NULL, -- numbers of sources, parted by blanks
  terms TEXT NOT NULL,
  topic TEXT NOT NULL, -- terms
  review TEXT, -- what a person last decided on it
  closed_by INTEGER REFERENCES report (number), -- where a person said so
  UNIQUE (report, id)
);

CREATE TABLE open_point_key (
  key TEXT NOT NULL,
  open_point INTEGER NOT NULL REFERENCES open_point (number) ON DELETE CASCADE,
  PRIMARY KEY (key, open_point)
) WITHOUT ROWID;

CREATE TABLE development (
  open_point INTEGER NOT NULL REFERENCES open_point (number) ON DELETE CASCADE,
  report INTEGER NOT NULL REFERENCES report (number),
  kind TEXT NOT NULL,
  score REAL NOT NULL,
  saying INTEGER,
  later_point INTEGER,
  evidence TEXT NOT NULL, -- one a line
  PRIMARY KEY (open_point, report)
) WITHOUT ROWID;

CREATE INDEX development_by_report ON development (report);

CREATE TABLE decision (
  number INTEGER PRIMARY KEY,
  subject TEXT NOT NULL, -- what people call it: "r3", "r3/s4", "c7", "q2", "o5"
  verdict TEXT NOT NULL,
  field TEXT,
  value TEXT,
  who TEXT NOT NULL,
  time TEXT NOT NULL,
  note TEXT,
  anchor TEXT, -- the words it was decided on, so that it outlives another reading
  hash TEXT NOT NULL
);

CREATE INDEX decision_by_subject ON decision (subject, number);
