-- That two days a week are enough was offered at the end of a training, and what was said to it.
CREATE TABLE upkeep (
    runner_id   BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    check_in_id BIGINT NOT NULL,
    offered_at  BIGINT NOT NULL,
    answer      TEXT,                       -- kept, taken; NULL: nothing yet
    answered_at BIGINT,
    PRIMARY KEY (runner_id, check_in_id)
);
