-- Sounds to exercise by: whether the runner wants one with each card, the message of the one that
-- is in the chat now, and which set of which card it is for.
ALTER TABLE runners ADD COLUMN by_ear SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE runners ADD COLUMN sound BIGINT;
ALTER TABLE runners ADD COLUMN sound_of TEXT;
