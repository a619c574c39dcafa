-- What was typed and not read for sure holds, too, until "To be sure" is answered or the day is over.
ALTER TABLE runners ADD COLUMN doubt TEXT;
ALTER TABLE runners ADD COLUMN doubt_at BIGINT;
