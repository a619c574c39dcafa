-- Two worries may wait at once, one about the body and one about a mood: each has its own time.
-- What was shown last, where it is not what is open: "no" answers that, and nothing behind it.
ALTER TABLE runners ADD COLUMN body_doubt_at BIGINT;
ALTER TABLE runners ADD COLUMN mood_doubt_at BIGINT;
ALTER TABLE runners ADD COLUMN in_front TEXT;
UPDATE runners SET body_doubt_at = doubt_at WHERE doubt = 'body';
UPDATE runners SET mood_doubt_at = doubt_at WHERE doubt = 'mood';
ALTER TABLE runners DROP COLUMN doubt;
ALTER TABLE runners DROP COLUMN doubt_at;
