-- name: get(runner_id)
SELECT id, purpose, opened_at, answers FROM drafts WHERE runner_id = :runner_id;

-- name: keep(runner_id, id, purpose, opened_at, answers)
INSERT INTO drafts (runner_id, id, purpose, opened_at, answers)
VALUES (:runner_id, :id, :purpose, :opened_at, :answers)
ON CONFLICT (runner_id) DO UPDATE SET id = excluded.id, purpose = excluded.purpose,
    opened_at = excluded.opened_at, answers = excluded.answers;

-- name: close(runner_id)
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
