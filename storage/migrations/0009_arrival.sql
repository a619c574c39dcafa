-- In which order updates came. Their ids do not tell: after a week without updates Telegram goes
-- on from any number. No number of arrival is ever given twice, also when the newest row is gone.
CREATE TABLE arrivals (
    arrival     INTEGER PRIMARY KEY AUTOINCREMENT,
    update_id   BIGINT NOT NULL UNIQUE,
    runner_id   BIGINT,
    body        TEXT,                        -- erased as soon as it is answered
    received_at BIGINT NOT NULL,
    state       SMALLINT NOT NULL DEFAULT 0, -- 0 received, 1 committed, 2 replied, 3 failed
    attempts    SMALLINT NOT NULL DEFAULT 0
);
INSERT INTO arrivals (update_id, runner_id, body, received_at, state, attempts)
SELECT update_id, runner_id, body, received_at, state, attempts FROM inbox
ORDER BY received_at, update_id;
DROP TABLE inbox;
ALTER TABLE arrivals RENAME TO inbox;
CREATE INDEX inbox_unfinished ON inbox (arrival) WHERE state < 2;
CREATE INDEX inbox_runner ON inbox (runner_id) WHERE runner_id IS NOT NULL;
CREATE INDEX inbox_received ON inbox (received_at);
