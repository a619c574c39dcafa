-- Pictures that Telegram has already, so that each is uploaded once. Only our own files: nothing
-- drawn from a runner's answers is remembered here.
CREATE TABLE media (
    bot_id  BIGINT NOT NULL,
    key     TEXT NOT NULL,
    file_id TEXT NOT NULL,
    PRIMARY KEY (bot_id, key)
);

-- Words only, for those who save data.
ALTER TABLE runners ADD COLUMN text_only SMALLINT NOT NULL DEFAULT 0;

-- How many sessions a week a runner aims for, from that moment on.
CREATE TABLE targets (
    runner_id BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    since     BIGINT NOT NULL,
    sessions  SMALLINT NOT NULL,
    PRIMARY KEY (runner_id, since)
);
