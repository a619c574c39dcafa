-- name: keep(runner_id, said, at)
UPDATE runners SET said = :said, said_at = :at WHERE id = :runner_id;

-- name: let_go(before, most)
UPDATE runners SET said = '[]', said_at = NULL WHERE id IN (
    SELECT id FROM runners WHERE said_at < :before LIMIT :most);
