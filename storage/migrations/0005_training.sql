-- A training: what was prescribed and why, and how much of it was done.

ALTER TABLE answers ADD COLUMN reason TEXT;                        -- NULL: a first try, no training
ALTER TABLE answers ADD COLUMN sets_done SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE answers ADD COLUMN reps_done SMALLINT;                 -- of the last set, if unfinished
ALTER TABLE answers ADD COLUMN offered SMALLINT NOT NULL DEFAULT 0; -- a harder step was offered for it

CREATE INDEX answers_trained ON answers (runner_id, shown_at) WHERE reason IS NOT NULL;
