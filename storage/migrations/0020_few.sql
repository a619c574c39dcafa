-- What jobs over all runners look for is few, and they hold the lock while they look: without these
-- they would go through a whole table for it.
CREATE INDEX reminders_broken ON reminders (runner_id) WHERE due_at IS NULL AND slot_at IS NOT NULL;
CREATE INDEX runners_screen ON runners (id) WHERE screen IS NOT NULL;
CREATE INDEX inbox_failed ON inbox (received_at) WHERE state = 3;
CREATE INDEX deliveries_failed ON deliveries (at) WHERE state = 'failed';
