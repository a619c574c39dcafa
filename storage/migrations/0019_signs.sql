-- What was heard, by the names of content/signs.toml with spaces between: the question names it,
-- also when it is shown once more.
ALTER TABLE alarms ADD COLUMN signs TEXT NOT NULL DEFAULT '';
