-- name: lately(runner_id, stretches, since)
-- When something was done that a reminder asks for, and how the back was. `stretches`: they count.
-- A number counts as soon as it is told, also where its check-in is never finished.
SELECT 'done' AS what, min(answered_at) AS at, NULL AS pain FROM answers
WHERE runner_id = :runner_id AND answered_at >= :since AND verdict <> 'not_now'
  AND (reason IS NOT NULL OR (version = 'stretch' AND :stretches))
GROUP BY check_in_id
UNION ALL
SELECT 'pain', at, pain FROM pains WHERE runner_id = :runner_id AND at >= :since
UNION ALL
SELECT how, at, pain FROM mornings WHERE runner_id = :runner_id AND at >= :since;
