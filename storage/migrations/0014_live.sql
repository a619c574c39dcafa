-- Messages whose buttons work, beside the open question: one of each kind.
ALTER TABLE runners ADD COLUMN result BIGINT;
ALTER TABLE runners ADD COLUMN panel BIGINT;
ALTER TABLE runners ADD COLUMN reminder BIGINT;
