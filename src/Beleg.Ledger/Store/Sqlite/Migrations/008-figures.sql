-- Claims of which sources give figures that cannot be the same.

ALTER TABLE claim ADD COLUMN differs INTEGER NOT NULL DEFAULT 0;

-- As near as SQL can tell; made exact when a claim is next made anew.
UPDATE claim
SET differs = 1
WHERE merged_into IS NULL
  AND (
    SELECT count(DISTINCT quantities) > 1 AND count(DISTINCT coalesce(source, -report)) > 1
    FROM saying WHERE saying.claim = claim.number AND quantities <> ''
  );

CREATE INDEX claim_differing ON claim (reports DESC, number) WHERE merged_into IS NULL AND differs = 1;
