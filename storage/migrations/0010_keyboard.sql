-- Whether the keyboard for sharing a location is shown: it was glued to what is asked.
ALTER TABLE asking ADD COLUMN keyboard INTEGER NOT NULL DEFAULT 0;
UPDATE asking SET keyboard = 1, detail = replace(detail, ' keyboard', '')
WHERE detail LIKE '% keyboard';
