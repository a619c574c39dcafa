-- name: get(runner_id)
SELECT what, detail, plan, keyboard, at FROM asking WHERE runner_id = :runner_id;

-- name: keep(runner_id, what, detail, plan, keyboard, at)
INSERT INTO asking (runner_id, what, detail, plan, keyboard, at)
VALUES (:runner_id, :what, :detail, :plan, :keyboard, :at)
ON CONFLICT (runner_id) DO UPDATE SET what = excluded.what, detail = excluded.detail,
    plan = excluded.plan, keyboard = excluded.keyboard, at = excluded.at;

-- name: over(runner_id)
DELETE FROM asking WHERE runner_id = :runner_id;
