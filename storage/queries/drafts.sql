-- name: get(runner_id)
SELECT id, purpose, opened_at, answers, asked_ms FROM drafts WHERE runner_id = :runner_id;

-- name: get_closed(runner_id)
SELECT id, purpose, opened_at, answers, 0 AS asked_ms FROM closed_drafts
WHERE runner_id = :runner_id;

-- name: keep(runner_id, id, purpose, opened_at, answers, asked_ms)
INSERT INTO drafts (runner_id, id, purpose, opened_at, answers, asked_ms)
VALUES (:runner_id, :id, :purpose, :opened_at, :answers, :asked_ms)
ON CONFLICT (runner_id) DO UPDATE SET id = excluded.id, purpose = excluded.purpose,
    opened_at = excluded.opened_at, answers = excluded.answers, asked_ms = excluded.asked_ms;

-- name: close(runner_id)
-- Goes before `drop`: what is over may still be taken back.
INSERT INTO closed_drafts (runner_id, id, purpose, opened_at, answers)
SELECT runner_id, id, purpose, opened_at, answers FROM drafts WHERE runner_id = :runner_id
ON CONFLICT (runner_id) DO UPDATE SET id = excluded.id, purpose = excluded.purpose,
    opened_at = excluded.opened_at, answers = excluded.answers;

-- name: drop_closed(runner_id)
DELETE FROM closed_drafts WHERE runner_id = :runner_id;

-- name: drop(runner_id)
DELETE FROM drafts WHERE runner_id = :runner_id;

-- name: new_id(runner_id, id)
-- The id itself, or one behind all of the runner's where it names something of theirs already.
SELECT CASE WHEN EXISTS (SELECT 1 FROM check_ins WHERE runner_id = :runner_id AND id = :id)
    OR EXISTS (SELECT 1 FROM answers WHERE runner_id = :runner_id AND check_in_id = :id)
    OR EXISTS (SELECT 1 FROM screenings WHERE runner_id = :runner_id AND check_in_id = :id)
    OR EXISTS (SELECT 1 FROM programmes WHERE runner_id = :runner_id AND check_in_id = :id)
    OR EXISTS (SELECT 1 FROM upkeep WHERE runner_id = :runner_id AND check_in_id = :id)
    OR EXISTS (SELECT 1 FROM drafts WHERE runner_id = :runner_id AND drafts.id = :id)
THEN (SELECT max(used) + 1 FROM (
    SELECT max(id) AS used FROM check_ins WHERE runner_id = :runner_id
    UNION ALL SELECT max(check_in_id) FROM answers WHERE runner_id = :runner_id
    UNION ALL SELECT max(check_in_id) FROM screenings WHERE runner_id = :runner_id
    UNION ALL SELECT max(check_in_id) FROM programmes WHERE runner_id = :runner_id
    UNION ALL SELECT max(check_in_id) FROM upkeep WHERE runner_id = :runner_id
    UNION ALL SELECT id FROM drafts WHERE runner_id = :runner_id
) AS every)
ELSE :id END AS id;
