-- Who speaks: how often, how at what time, and by which words of a name a source is found. Triggers keep it, so that no writer can
-- forget it and no page has to count.

ALTER TABLE source ADD COLUMN statements INTEGER NOT NULL DEFAULT 0; -- what reports tell themselves is left out

UPDATE source
SET statements = (SELECT count(*) FROM saying WHERE saying.source = source.number AND saying.told = 0);

CREATE INDEX source_by_statements ON source (statements DESC, number) WHERE statements > 0;
CREATE INDEX source_by_kind ON source (kind, statements DESC, number) WHERE statements > 0;

CREATE TRIGGER saying_added AFTER INSERT ON saying WHEN new.told = 0 AND new.source IS NOT NULL
BEGIN
  UPDATE source SET statements = statements + 1 WHERE number = new.source;
END;

CREATE TRIGGER saying_removed AFTER DELETE ON saying WHEN old.told = 0 AND old.source IS NOT NULL
BEGIN
  UPDATE source SET statements = statements - 1 WHERE number = old.source;
END;

CREATE TRIGGER saying_of_another AFTER UPDATE OF source ON saying WHEN new.told = 0 AND new.source IS NOT old.source
BEGIN
  UPDATE source SET statements = statements - 1 WHERE number = old.source;
  UPDATE source SET statements = statements + 1 WHERE number = new.source;
END;

-- With a trigger on its table, SQLite looks for what takes up a saying even when it is added.
CREATE INDEX saying_by_takes_up ON saying (takes_up) WHERE takes_up IS NOT NULL;

CREATE INDEX saying_by_speaker ON saying (source, published, number, position) WHERE told = 0 AND source IS NOT NULL;

CREATE VIRTUAL TABLE source_search USING fts5 (
  names,
  content = '',
  contentless_delete = 1,
  detail = none,
  tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO source_search (rowid, names) SELECT number, names FROM source WHERE merged_into IS NULL;

CREATE TRIGGER source_named AFTER UPDATE OF names ON source WHEN new.names <> old.names
BEGIN
  INSERT OR REPLACE INTO source_search (rowid, names) VALUES (new.number, new.names);
END;

CREATE TRIGGER source_merged AFTER UPDATE OF merged_into ON source WHEN new.merged_into IS NOT NULL
BEGIN
  DELETE FROM source_search WHERE rowid = new.number;
END;
