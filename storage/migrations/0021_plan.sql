-- What was typed for a screen before the question about the time zone: it was glued to the screen.
-- A setting that is open across the update is asked once more.
ALTER TABLE asking ADD COLUMN plan TEXT NOT NULL DEFAULT '';
DELETE FROM asking WHERE detail LIKE '% %' AND what = 'zone';
