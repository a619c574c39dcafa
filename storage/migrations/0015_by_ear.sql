-- Sounds to exercise by: whether the runner wants one with each card, and the message of the one
-- that is in the chat now.
ALTER TABLE runners ADD COLUMN by_ear SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE runners ADD COLUMN sound BIGINT;
