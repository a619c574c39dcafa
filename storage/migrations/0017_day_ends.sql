-- When the day ends in which a number was told, by the clock that the runner had then: a red day
-- holds so long, wherever their clock goes meanwhile.
ALTER TABLE pains ADD COLUMN holds_until BIGINT;
ALTER TABLE mornings ADD COLUMN holds_until BIGINT;
