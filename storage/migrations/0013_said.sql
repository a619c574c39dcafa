-- What a runner has typed in the last minute: two messages in a row are one thought. On the
-- runner's own row, so that it comes with it and goes with it; emptied as soon as it is older.
ALTER TABLE runners ADD COLUMN said TEXT NOT NULL DEFAULT '[]'; -- instants and texts
ALTER TABLE runners ADD COLUMN said_at BIGINT;                  -- NULL where nothing is kept
CREATE INDEX runners_said ON runners (said_at) WHERE said_at IS NOT NULL;

-- Which words were answered with "To be sure" in the last hour: a fingerprint, not the words.
CREATE TABLE nets (
    runner_id BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    words     TEXT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (runner_id, words)
);
CREATE INDEX nets_at ON nets (at);
