-- What a runner may type an answer to beside a check-in: one open setting at most.
CREATE TABLE asking (
    runner_id BIGINT PRIMARY KEY REFERENCES runners (id) ON DELETE CASCADE,
    what      TEXT NOT NULL,
    detail    TEXT NOT NULL,
    at        BIGINT NOT NULL
);

-- The address that a watch or phone opens when a run ends; only a hash of it is kept.
CREATE TABLE run_links (
    runner_id BIGINT PRIMARY KEY REFERENCES runners (id) ON DELETE CASCADE,
    hash      TEXT NOT NULL UNIQUE,
    made_at   BIGINT NOT NULL,
    used      TEXT NOT NULL DEFAULT '[]' -- instants of the last day
);
