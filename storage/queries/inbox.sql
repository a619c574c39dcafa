-- name: store(update_id, runner_id, body, received_at)!
INSERT INTO inbox (update_id, runner_id, body, received_at)
VALUES (:update_id, :runner_id, :body, :received_at)
ON CONFLICT (update_id) DO NOTHING;

-- name: state(update_id)$
SELECT state FROM inbox WHERE update_id = :update_id;

-- name: unfinished()
SELECT update_id, body, state, attempts FROM inbox
WHERE state < 2 AND body IS NOT NULL ORDER BY update_id;

-- name: waiting_of(runner_id, after, most)
SELECT body FROM inbox
WHERE runner_id = :runner_id AND state = 0 AND update_id > :after AND body IS NOT NULL
ORDER BY update_id LIMIT :most;

-- name: attempt(update_id)!
UPDATE inbox SET attempts = attempts + 1 WHERE update_id = :update_id;

-- name: committed(update_id)!
UPDATE inbox SET state = 1 WHERE update_id = :update_id;

-- name: replied(update_id)!
UPDATE inbox SET state = 2, body = NULL WHERE update_id = :update_id;

-- name: failed(update_id)!
UPDATE inbox SET state = 3, body = NULL WHERE update_id = :update_id;

-- name: forget_runner(runner_id)!
UPDATE inbox SET runner_id = NULL, body = NULL WHERE runner_id = :runner_id;

-- name: prune(before)!
DELETE FROM inbox WHERE state >= 2 AND received_at < :before;
