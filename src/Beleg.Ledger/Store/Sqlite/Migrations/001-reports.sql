-- Reports, what reading them found, and the custody log of both.

CREATE TABLE report (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  file TEXT,
  title TEXT,
  outlet TEXT,
  url TEXT,
  published TEXT,
  credits TEXT NOT NULL, -- one a line
  text TEXT NOT NULL,
  version_of INTEGER REFERENCES report (number),
  withdrawn INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX report_by_url ON report (url, number) WHERE url IS NOT NULL;

CREATE TABLE reading (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (number),
  reader TEXT NOT NULL,
  hash TEXT NOT NULL,
  body BLOB NOT NULL, -- JSON, compressed with Brotli
  UNIQUE (report, reader)
);

CREATE TABLE custody (
  number INTEGER PRIMARY KEY,
  body TEXT NOT NULL,
  hash TEXT NOT NULL
);
