-- name: trained(runner_id, since)
-- When something was trained: not only tried while finding the four, and not only put off.
SELECT min(answered_at) AS at FROM answers
WHERE runner_id = :runner_id AND reason IS NOT NULL AND answered_at >= :since
  AND verdict IS NOT NULL AND verdict <> 'not_now'
GROUP BY check_in_id ORDER BY min(answered_at);

-- name: asked(runner_id)
SELECT check_in_id, coalesce(answered_at, offered_at) AS at, answer FROM upkeep
WHERE runner_id = :runner_id ORDER BY nth DESC LIMIT 1;

-- name: offered(runner_id, check_in_id, now)
INSERT INTO upkeep (runner_id, check_in_id, offered_at, nth)
VALUES (:runner_id, :check_in_id, :now,
    (SELECT coalesce(max(nth), 0) + 1 FROM upkeep WHERE runner_id = :runner_id))
ON CONFLICT (runner_id, check_in_id) DO NOTHING;

-- name: answered(runner_id, check_in_id, answer, now)
-- The first answer counts.
UPDATE upkeep SET answer = :answer, answered_at = :now
WHERE runner_id = :runner_id AND check_in_id = :check_in_id AND answer IS NULL;
