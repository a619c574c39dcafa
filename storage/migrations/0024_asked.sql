-- A question that waits for its answer keeps its buttons, whatever reminder comes after it: the one
-- about a run, and the one about the morning, each beside the newest reminder to move.
ALTER TABLE runners ADD COLUMN about_run BIGINT;
ALTER TABLE runners ADD COLUMN about_morning BIGINT;
