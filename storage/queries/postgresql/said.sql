-- name: let_go(before, most)
-- In whatever order the shared text takes rows, somebody may take them in another one and wait.
UPDATE runners SET said = '[]', said_at = NULL WHERE id IN (
    SELECT id FROM runners WHERE said_at < :before LIMIT :most FOR UPDATE SKIP LOCKED);
