-- name: of_runner(runner_id)
-- The open ones before all others, however old they are.
SELECT nth, kind, at, answer, signs FROM alarms WHERE runner_id = :runner_id
ORDER BY answer IS NULL DESC, nth DESC LIMIT 8;

-- name: open(runner_id, nth, kind, at, signs)
INSERT INTO alarms (runner_id, nth, kind, at, signs)
VALUES (:runner_id, :nth, :kind, :at, :signs);

-- name: answer(runner_id, nth, answer, at)
UPDATE alarms SET answer = :answer, answered_at = :at
WHERE runner_id = :runner_id AND nth = :nth;
