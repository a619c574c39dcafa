-- name: waiting()
SELECT count(*) FROM inbox WHERE state < 2 AND body IS NOT NULL;

-- name: due(now)
SELECT count(*) FROM reminders WHERE due_at <= :now;

-- name: runners()
SELECT count(*) FROM runners;

-- name: active(since)
-- Whole tables are read: asked for by hand, now and then.
SELECT count(*) FROM (
    SELECT runner_id FROM check_ins WHERE finished_at >= :since
    UNION SELECT runner_id FROM answers WHERE answered_at >= :since
    UNION SELECT runner_id FROM mornings WHERE at >= :since
) AS lately;

-- name: failed(since)
SELECT count(*) FROM deliveries WHERE at >= :since AND state = 'failed';
