-- name: store(update_id, runner_id, body, received_at, state, same_since)
-- A known id names the same update; only one from long ago is another, see SAME_FOR.
INSERT INTO inbox (update_id, runner_id, body, received_at, state)
VALUES (:update_id, :runner_id, :body, :received_at, :state)
ON CONFLICT (update_id) DO UPDATE SET
    arrival = excluded.arrival, runner_id = excluded.runner_id,
    body = excluded.body, received_at = excluded.received_at, state = excluded.state, attempts = 0
WHERE inbox.received_at < :same_since;

-- name: state(update_id)
SELECT state FROM inbox WHERE update_id = :update_id;

-- name: left_behind()
-- The plus keeps SQLite from looking through all of two days by runner: unfinished are few.
-- Who may have been the cause of a kill comes last, and nobody waits behind it.
SELECT runner_id, max(arrival) AS last FROM inbox
WHERE state < 2 AND body IS NOT NULL AND +runner_id IS NOT NULL
GROUP BY runner_id ORDER BY max(attempts), min(arrival);

-- name: untouched()
SELECT DISTINCT runner_id FROM inbox
WHERE state = 0 AND body IS NOT NULL AND runner_id IS NOT NULL;

-- name: waiting_of(runner_id, most)
-- Also what is committed and not answered: it may be what could not be loaded.
SELECT arrival, update_id, body, state, attempts FROM inbox
WHERE runner_id = :runner_id AND state < 2 AND body IS NOT NULL
ORDER BY arrival LIMIT :most;

-- name: attempt(update_id)
UPDATE inbox SET attempts = attempts + 1 WHERE update_id = :update_id;

-- name: committed(update_id)
UPDATE inbox SET state = 1 WHERE update_id = :update_id;

-- name: replied(update_id)
UPDATE inbox SET state = 2, body = NULL WHERE update_id = :update_id;

-- name: failed(update_id)
UPDATE inbox SET state = 3, body = NULL WHERE update_id = :update_id;

-- name: forget_runner(runner_id)
UPDATE inbox SET runner_id = NULL, body = NULL WHERE runner_id = :runner_id;

-- name: prune(before, most)
-- What is not finished and has no body is a forgotten runner's: nobody can finish it any more.
DELETE FROM inbox WHERE update_id IN (
    SELECT update_id FROM inbox
    WHERE (state >= 2 OR body IS NULL) AND received_at < :before LIMIT :most)
RETURNING update_id;
