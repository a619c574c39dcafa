-- Instants are whole seconds UTC, ids 64 bit, lists and maps JSON text.

CREATE TABLE inbox (
    update_id   BIGINT PRIMARY KEY,
    runner_id   BIGINT,
    body        TEXT,                       -- erased as soon as it is answered
    received_at BIGINT NOT NULL,
    state       SMALLINT NOT NULL DEFAULT 0, -- 0 received, 1 committed, 2 replied, 3 failed
    attempts    SMALLINT NOT NULL DEFAULT 0
);
CREATE INDEX inbox_unfinished ON inbox (update_id) WHERE state < 2;
CREATE INDEX inbox_runner ON inbox (runner_id) WHERE runner_id IS NOT NULL;
CREATE INDEX inbox_received ON inbox (received_at);

CREATE TABLE runners (
    id           BIGINT PRIMARY KEY,
    chat_id      BIGINT NOT NULL,
    language     TEXT NOT NULL,
    consented_at BIGINT NOT NULL,
    zone         TEXT,
    blocked_at   BIGINT,
    screen       BIGINT
);

-- The answers of a conversation that is not finished; at most one per runner.
CREATE TABLE drafts (
    runner_id BIGINT PRIMARY KEY REFERENCES runners (id) ON DELETE CASCADE,
    id        BIGINT NOT NULL,
    purpose   TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    answers   TEXT NOT NULL
);

-- Ids of check-ins are the id of the update that opened them, so a replay opens nothing twice.
CREATE TABLE check_ins (
    runner_id   BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    id          BIGINT NOT NULL,
    purpose     TEXT NOT NULL,
    region      TEXT,
    pain        SMALLINT,
    opened_at   BIGINT NOT NULL,
    finished_at BIGINT NOT NULL,
    ending      TEXT NOT NULL,
    PRIMARY KEY (runner_id, id)
);
CREATE INDEX check_ins_recent ON check_ins (runner_id, finished_at);

CREATE TABLE screenings (
    runner_id   BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    check_in_id BIGINT NOT NULL,
    at          BIGINT NOT NULL,
    region      TEXT,
    answers     TEXT NOT NULL,
    result      TEXT NOT NULL,
    because     TEXT,
    care        TEXT NOT NULL,
    PRIMARY KEY (runner_id, check_in_id, at)
);

-- One card shown: what was prescribed, and what was answered.
CREATE TABLE answers (
    runner_id   BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    check_in_id BIGINT NOT NULL,
    number      SMALLINT NOT NULL,
    version     TEXT NOT NULL,
    dose        TEXT NOT NULL,
    shown_at    BIGINT NOT NULL,
    verdict     TEXT,
    answered_at BIGINT,
    forgiven    SMALLINT NOT NULL DEFAULT 0,
    PRIMARY KEY (runner_id, check_in_id, number, version)
);

CREATE TABLE programmes (
    runner_id   BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    check_in_id BIGINT NOT NULL,
    made_at     BIGINT NOT NULL,
    region      TEXT,
    items       TEXT NOT NULL,
    PRIMARY KEY (runner_id, check_in_id)
);

CREATE TABLE reminders (
    runner_id    BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    kind         TEXT NOT NULL,
    next_fire_at BIGINT,
    lease_until  BIGINT,
    PRIMARY KEY (runner_id, kind)
);
CREATE INDEX reminders_due ON reminders (next_fire_at) WHERE next_fire_at IS NOT NULL;

CREATE TABLE deliveries (
    runner_id  BIGINT NOT NULL REFERENCES runners (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    slot       BIGINT NOT NULL,
    state      TEXT NOT NULL,
    reason     TEXT,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (runner_id, kind, slot)
);
