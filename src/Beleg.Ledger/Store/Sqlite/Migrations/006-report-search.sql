-- The words of reports. "stems" is a function of this program (SearchWords); how many bytes a report takes stands in
-- docs/experiments/ledger-scale.md.

CREATE VIRTUAL TABLE report_search USING fts5 (stems, content = '', contentless_delete = 1);

INSERT INTO report_search (rowid, stems) SELECT number, stems(coalesce(title, '') || ' ' || text) FROM report;
