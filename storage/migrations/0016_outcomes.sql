-- How it goes, in a physiotherapist's measures: one row for each time of asking. Days are those
-- of the runner's calendar. What is NULL is not said (yet).
CREATE TABLE outcomes (
    runner_id       BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    nth             BIGINT NOT NULL,
    day             TEXT,                   -- of the answers
    wanted          SMALLINT NOT NULL,      -- how many activities are asked about
    first_activity  TEXT,                   -- in the runner's own words
    first_score     SMALLINT,               -- 0 cannot do it, 10 as before the trouble
    second_activity TEXT,
    second_score    SMALLINT,
    impression      TEXT,                   -- very_much_better to very_much_worse
    offered_in      BIGINT,                 -- the check-in at whose end it was offered last
    offered_on      TEXT,
    put_off_on      TEXT,
    PRIMARY KEY (runner_id, nth)
);
