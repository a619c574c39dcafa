-- name: get(runner_id)^
SELECT id, purpose, opened_at, answers FROM drafts WHERE runner_id = :runner_id;

-- name: keep(runner_id, id, purpose, opened_at, answers)!
INSERT INTO drafts (runner_id, id, purpose, opened_at, answers)
VALUES (:runner_id, :id, :purpose, :opened_at, :answers)
ON CONFLICT (runner_id) DO UPDATE SET id = excluded.id, purpose = excluded.purpose,
    opened_at = excluded.opened_at, answers = excluded.answers;

-- name: close(runner_id)!
DELETE FROM drafts WHERE runner_id = :runner_id;
