-- What the gate before every exercise looks at: words of alarm until they are answered, each
-- number of pain as it is told (not only those of finished check-ins), who is under age.

CREATE TABLE alarms (
    runner_id   BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    nth         BIGINT NOT NULL,
    kind        TEXT NOT NULL,              -- despair, emergency, soon
    at          BIGINT NOT NULL,
    answer      TEXT,                       -- yes, no, better; NULL: nothing yet
    answered_at BIGINT,
    PRIMARY KEY (runner_id, nth)
);

CREATE TABLE pains (
    runner_id   BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    check_in_id BIGINT NOT NULL,
    at          BIGINT NOT NULL,
    pain        BIGINT NOT NULL,
    PRIMARY KEY (runner_id, check_in_id)
);

INSERT INTO pains (runner_id, check_in_id, at, pain)
SELECT runner_id, id, finished_at, pain FROM check_ins WHERE pain IS NOT NULL;

ALTER TABLE runners ADD COLUMN under_age_at BIGINT;

-- A check-in that is over is kept until the next one begins, so that a slip can be taken back.
CREATE TABLE closed_drafts (
    runner_id BIGINT PRIMARY KEY REFERENCES runners (id) ON DELETE CASCADE,
    id        BIGINT NOT NULL,
    purpose   TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    answers   TEXT NOT NULL
);
-- When its open question was put, in milliseconds: nobody reads a safety question at once.
ALTER TABLE drafts ADD COLUMN asked_ms BIGINT NOT NULL DEFAULT 0;
