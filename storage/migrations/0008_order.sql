-- The order in which a runner's rows were written. Ids of check-ins come from Telegram, which may
-- begin again at a lower number, and a clock may be put back: neither says which row is the latest.

ALTER TABLE check_ins ADD COLUMN nth BIGINT NOT NULL DEFAULT 0;
UPDATE check_ins SET nth = o.n FROM (
    SELECT runner_id, id, row_number() OVER (PARTITION BY runner_id ORDER BY finished_at, id) AS n
    FROM check_ins) AS o
WHERE check_ins.runner_id = o.runner_id AND check_ins.id = o.id;
CREATE UNIQUE INDEX check_ins_nth ON check_ins (runner_id, nth);
DROP INDEX check_ins_recent;
CREATE INDEX check_ins_recent ON check_ins (runner_id, finished_at, nth);

ALTER TABLE screenings ADD COLUMN nth BIGINT NOT NULL DEFAULT 0;
UPDATE screenings SET nth = o.n FROM (
    SELECT runner_id, check_in_id, at,
           row_number() OVER (PARTITION BY runner_id ORDER BY at, check_in_id) AS n
    FROM screenings) AS o
WHERE screenings.runner_id = o.runner_id AND screenings.check_in_id = o.check_in_id
  AND screenings.at = o.at;
CREATE UNIQUE INDEX screenings_nth ON screenings (runner_id, nth);

ALTER TABLE programmes ADD COLUMN nth BIGINT NOT NULL DEFAULT 0;
UPDATE programmes SET nth = o.n FROM (
    SELECT runner_id, check_in_id,
           row_number() OVER (PARTITION BY runner_id ORDER BY made_at, check_in_id) AS n
    FROM programmes) AS o
WHERE programmes.runner_id = o.runner_id AND programmes.check_in_id = o.check_in_id;
CREATE UNIQUE INDEX programmes_nth ON programmes (runner_id, nth);

ALTER TABLE upkeep ADD COLUMN nth BIGINT NOT NULL DEFAULT 0;
UPDATE upkeep SET nth = o.n FROM (
    SELECT runner_id, check_in_id,
           row_number() OVER (PARTITION BY runner_id ORDER BY offered_at, check_in_id) AS n
    FROM upkeep) AS o
WHERE upkeep.runner_id = o.runner_id AND upkeep.check_in_id = o.check_in_id;
CREATE UNIQUE INDEX upkeep_nth ON upkeep (runner_id, nth);

ALTER TABLE answers ADD COLUMN nth BIGINT NOT NULL DEFAULT 0;
UPDATE answers SET nth = o.n FROM (
    SELECT runner_id, check_in_id, number, version, row_number() OVER (
        PARTITION BY runner_id ORDER BY shown_at, check_in_id, number, version) AS n
    FROM answers) AS o
WHERE answers.runner_id = o.runner_id AND answers.check_in_id = o.check_in_id
  AND answers.number = o.number AND answers.version = o.version;
CREATE UNIQUE INDEX answers_nth ON answers (runner_id, nth);
DROP INDEX answers_trained;
CREATE INDEX answers_trained ON answers (runner_id, shown_at, nth) WHERE reason IS NOT NULL;
CREATE INDEX answers_answered ON answers (runner_id, answered_at) WHERE answered_at IS NOT NULL;

-- What was said to each card, counted in the transaction of the answer, so that a tap reads some
-- dozens of rows however long the history is. `at` and `check_in_id` are those of the last time.
CREATE TABLE verdicts (
    runner_id   BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    number      SMALLINT NOT NULL,
    version     TEXT NOT NULL,
    verdict     TEXT NOT NULL,
    forgiven    SMALLINT NOT NULL,
    times       BIGINT NOT NULL,
    at          BIGINT NOT NULL,
    check_in_id BIGINT NOT NULL,
    PRIMARY KEY (runner_id, number, version, verdict, forgiven)
);
INSERT INTO verdicts (runner_id, number, version, verdict, forgiven, times, at, check_in_id)
SELECT runner_id, number, version, verdict, forgiven, times, answered_at, check_in_id FROM (
    SELECT runner_id, number, version, verdict, forgiven, answered_at, check_in_id,
           count(*) OVER (PARTITION BY runner_id, number, version, verdict, forgiven) AS times,
           row_number() OVER (PARTITION BY runner_id, number, version, verdict, forgiven
                              ORDER BY answered_at DESC, nth DESC) AS place
    FROM answers WHERE verdict IS NOT NULL) AS said
WHERE place = 1;

-- When the people who run the bot were last told that something broke.
CREATE TABLE told (
    what TEXT PRIMARY KEY,
    at   BIGINT NOT NULL
);
