-- Decisions that are undone, and what it takes to undo them.

ALTER TABLE decision ADD COLUMN reports INTEGER; -- the last report there was; null where it was made before ledgers could undo

CREATE INDEX decision_by_value ON decision (value, number) WHERE value IS NOT NULL;

CREATE TABLE undoing (
  decision INTEGER PRIMARY KEY REFERENCES decision (number),
  who TEXT NOT NULL,
  time TEXT NOT NULL,
  hash TEXT NOT NULL
);

CREATE TABLE decision_bond (
  saying INTEGER NOT NULL, -- of saying_bond, which holds what was decided last
  other INTEGER NOT NULL,
  decision INTEGER NOT NULL, -- 0 where it was made before ledgers could undo
  together INTEGER NOT NULL,
  PRIMARY KEY (saying, other, decision)
) WITHOUT ROWID;

CREATE INDEX decision_bond_by_other ON decision_bond (other, saying);
CREATE INDEX decision_bond_by_decision ON decision_bond (decision);

INSERT INTO decision_bond (saying, other, decision, together) SELECT saying, other, 0, together FROM saying_bond;

CREATE TABLE decision_change (
  kind TEXT NOT NULL,
  entry INTEGER NOT NULL, -- the number of what was changed: of a saying, a report, a course, …
  name TEXT NOT NULL, -- of a source in a report how the report calls it; else empty
  decision INTEGER NOT NULL REFERENCES decision (number),
  before TEXT,
  after TEXT,
  PRIMARY KEY (kind, entry, name, decision)
) WITHOUT ROWID;

CREATE INDEX decision_change_by_decision ON decision_change (decision);

CREATE TABLE saying_as_read (
  saying INTEGER PRIMARY KEY REFERENCES saying (number) ON DELETE CASCADE, -- one that a person corrected
  text TEXT NOT NULL,
  spans TEXT NOT NULL,
  act TEXT NOT NULL,
  position TEXT NOT NULL,
  modality TEXT NOT NULL,
  negated INTEGER NOT NULL,
  terms TEXT NOT NULL,
  quantities TEXT NOT NULL
);

ALTER TABLE source ADD COLUMN called TEXT; -- the name that a person gave it

CREATE TRIGGER source_parted AFTER UPDATE OF merged_into ON source WHEN new.merged_into IS NULL AND old.merged_into IS NOT NULL
BEGIN
  INSERT OR REPLACE INTO source_search (rowid, names) VALUES (new.number, new.names);
END;
