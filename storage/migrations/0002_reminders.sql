-- Reminders by the runner's own clock, and the ledger of what became of each.

DROP TABLE deliveries;
DROP TABLE reminders;

ALTER TABLE runners ADD COLUMN quiet_start TEXT;  -- HH:MM; without it the usual quiet hours hold
ALTER TABLE runners ADD COLUMN quiet_end   TEXT;
ALTER TABLE runners ADD COLUMN pause_why   TEXT;  -- paused if there is a reason
ALTER TABLE runners ADD COLUMN pause_until BIGINT; -- without it until the runner ends it
ALTER TABLE runners ADD COLUMN rest_days   TEXT NOT NULL DEFAULT ''; -- 0 is Monday

-- What comes again and again, and what comes once; each with the one slot that is next.
CREATE TABLE reminders (
    runner_id  BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    about      TEXT NOT NULL,              -- empty for a rule; else the kind that a one-off is about
    time       TEXT,                       -- the rule: HH:MM, weekdays (0 is Monday), time zone
    days       TEXT,
    zone       TEXT,
    length     BIGINT,                     -- of a planned run, in seconds
    after_run  SMALLINT NOT NULL DEFAULT 0,
    attention  TEXT,
    done_at    BIGINT,
    slot_day   TEXT,                       -- the next slot: its name (day, time) and its instant
    slot_time  TEXT,
    slot_at    BIGINT,
    slot_moved SMALLINT NOT NULL DEFAULT 0,
    due_at     BIGINT,                     -- when to look at it: its instant, or a lease's end
    PRIMARY KEY (runner_id, kind, about)
);
CREATE INDEX reminders_due ON reminders (due_at) WHERE due_at IS NOT NULL;

-- What became of each slot. A slot is named by the runner's own day and time, so that it is
-- the same one wherever they have travelled since.
CREATE TABLE deliveries (
    runner_id  BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    about      TEXT NOT NULL,
    day        TEXT NOT NULL,
    time       TEXT NOT NULL,
    at         BIGINT NOT NULL,
    state      TEXT NOT NULL,              -- planned, sending, sent, failed, expired, skipped
    reason     TEXT,
    attempts   SMALLINT NOT NULL DEFAULT 0, -- begun, and nobody knows how they ended
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (runner_id, kind, about, day, time)
);
CREATE INDEX deliveries_at ON deliveries (at);
CREATE INDEX deliveries_planned ON deliveries (runner_id, about, kind) WHERE state = 'planned';

-- How the back was the morning after a run or a session.
CREATE TABLE mornings (
    runner_id BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    day       TEXT NOT NULL,
    at        BIGINT NOT NULL,
    how       TEXT NOT NULL,
    pain      SMALLINT,
    PRIMARY KEY (runner_id, day)
);
