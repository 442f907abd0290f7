-- Who takes from whom, and which reports are copied most. Triggers keep it, so that no page counts all reports.

CREATE TABLE press_use (
  name TEXT NOT NULL, -- whom a report goes back to, as credits, citations and outlets have the name
  outlet TEXT NOT NULL, -- the outlet of the report; empty where none is known
  credits INTEGER NOT NULL DEFAULT 0, -- reports that credit it
  citations INTEGER NOT NULL DEFAULT 0, -- reports that cite it
  copies INTEGER NOT NULL DEFAULT 0, -- pairs of a report and an earlier one of it with the same passages
  PRIMARY KEY (name, outlet)
) WITHOUT ROWID;

CREATE INDEX press_use_by_size ON press_use (credits + citations + copies DESC);

INSERT INTO press_use (name, outlet, credits)
SELECT credit.name, coalesce(report.outlet, ''), count(*)
FROM credit JOIN report ON report.number = credit.report
WHERE credit.name <> coalesce(report.outlet, '')
GROUP BY 1, 2;

INSERT INTO press_use (name, outlet, citations)
SELECT citation.name, coalesce(report.outlet, ''), count(DISTINCT citation.report)
FROM citation JOIN report ON report.number = citation.report
WHERE citation.kind IN ('Outlet', 'Agency') AND citation.name <> coalesce(report.outlet, '')
GROUP BY 1, 2
ON CONFLICT DO UPDATE SET citations = excluded.citations;

INSERT INTO press_use (name, outlet, copies)
SELECT original.outlet, coalesce(report.outlet, ''), count(*)
FROM copy JOIN report ON report.number = copy.report JOIN report original ON original.number = copy.original
WHERE copy.by_date = 1 AND original.outlet IS NOT NULL AND original.outlet <> coalesce(report.outlet, '')
GROUP BY 1, 2
ON CONFLICT DO UPDATE SET copies = excluded.copies;

CREATE TRIGGER credit_added AFTER INSERT ON credit
WHEN new.name <> coalesce((SELECT outlet FROM report WHERE number = new.report), '')
BEGIN
  INSERT INTO press_use (name, outlet, credits)
  SELECT new.name, coalesce(outlet, ''), 1 FROM report WHERE number = new.report
  ON CONFLICT DO UPDATE SET credits = credits + 1;
END;

CREATE TRIGGER credit_removed AFTER DELETE ON credit
BEGIN
  UPDATE press_use SET credits = credits - 1
  WHERE name = old.name AND outlet = (SELECT coalesce(outlet, '') FROM report WHERE number = old.report);
END;

-- A report that cites it for two statements cites it once.
CREATE TRIGGER citation_added AFTER INSERT ON citation
WHEN new.kind IN ('Outlet', 'Agency')
  AND new.name <> coalesce((SELECT outlet FROM report WHERE number = new.report), '')
  AND NOT EXISTS (SELECT 1 FROM citation WHERE report = new.report AND name = new.name AND saying <> new.saying)
BEGIN
  INSERT INTO press_use (name, outlet, citations)
  SELECT new.name, coalesce(outlet, ''), 1 FROM report WHERE number = new.report
  ON CONFLICT DO UPDATE SET citations = citations + 1;
END;

CREATE TRIGGER citation_removed AFTER DELETE ON citation
WHEN old.kind IN ('Outlet', 'Agency')
  AND NOT EXISTS (SELECT 1 FROM citation WHERE report = old.report AND name = old.name)
BEGIN
  UPDATE press_use SET citations = citations - 1
  WHERE name = old.name AND outlet = (SELECT coalesce(outlet, '') FROM report WHERE number = old.report);
END;

CREATE INDEX credit_by_name ON credit (name, report);
CREATE INDEX citation_by_name ON citation (name, report);

CREATE TABLE copied (
  report INTEGER PRIMARY KEY REFERENCES report (number),
  copies INTEGER NOT NULL, -- later reports with the same passages
  first INTEGER NOT NULL -- 1 where it is no copy itself
);

INSERT INTO copied (report, copies, first)
SELECT original, count(*), NOT EXISTS (SELECT 1 FROM copy other WHERE other.report = copy.original)
FROM copy GROUP BY original;

CREATE INDEX copied_first ON copied (copies DESC, report) WHERE first = 1;

CREATE TRIGGER copy_added AFTER INSERT ON copy
BEGIN
  INSERT INTO copied (report, copies, first)
  VALUES (new.original, 1, NOT EXISTS (SELECT 1 FROM copy WHERE report = new.original))
  ON CONFLICT DO UPDATE SET copies = copies + 1;
  UPDATE copied SET first = 0 WHERE report = new.report;
  INSERT INTO press_use (name, outlet, copies)
  SELECT original.outlet, coalesce(report.outlet, ''), 1
  FROM report JOIN report original ON original.number = new.original
  WHERE report.number = new.report AND new.by_date = 1 AND original.outlet IS NOT NULL
    AND original.outlet <> coalesce(report.outlet, '')
  ON CONFLICT DO UPDATE SET copies = copies + 1;
END;
