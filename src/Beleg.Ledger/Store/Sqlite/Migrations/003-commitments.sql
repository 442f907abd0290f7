-- Commitments as reports have them, and the courses they take over many; suggestions by the score of links.

CREATE TABLE commitment_course (
  number INTEGER PRIMARY KEY,
  merged_into INTEGER REFERENCES commitment_course (number),
  review TEXT -- what a person last decided on it
);

CREATE TABLE commitment (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (number),
  id TEXT NOT NULL, -- "c1" in the report
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  text TEXT NOT NULL,
  spans TEXT NOT NULL,
  published TEXT,
  amount TEXT NOT NULL, -- a quantity; empty where none is told
  terms TEXT NOT NULL,
  saying TEXT, -- the id in the report of the saying that tells of it
  course INTEGER REFERENCES commitment_course (number), -- null before it is linked
  evidence TEXT NOT NULL DEFAULT '', -- why it is in that course, one a line
  UNIQUE (report, id)
);

CREATE INDEX commitment_by_course ON commitment (course, number, report) WHERE course IS NOT NULL;

CREATE TABLE commitment_party (
  commitment INTEGER NOT NULL REFERENCES commitment (number) ON DELETE CASCADE,
  receives INTEGER NOT NULL, -- 0 who binds himself, 1 whom it is made to
  place INTEGER NOT NULL, -- the order in the report
  source INTEGER NOT NULL REFERENCES source (number),
  PRIMARY KEY (commitment, receives, place)
) WITHOUT ROWID;

CREATE INDEX commitment_party_by_source ON commitment_party (source, commitment);

-- Suggestions look at links near the threshold; all others are written without a thought to their score.
CREATE INDEX saying_link_by_score ON saying_link (score) WHERE score >= 0.12 AND score < 0.4;
