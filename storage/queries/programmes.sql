-- name: current(runner_id)
SELECT region, items FROM programmes WHERE runner_id = :runner_id
ORDER BY nth DESC LIMIT 1;

-- name: keep(runner_id, check_in_id, made_at, region, items)
INSERT INTO programmes (runner_id, check_in_id, made_at, region, items, nth)
VALUES (:runner_id, :check_in_id, :made_at, :region, :items,
    (SELECT coalesce(max(nth), 0) + 1 FROM programmes WHERE runner_id = :runner_id))
ON CONFLICT (runner_id, check_in_id) DO UPDATE SET items = excluded.items, nth = excluded.nth;

-- name: drop(runner_id, check_in_id)
DELETE FROM programmes WHERE runner_id = :runner_id AND check_in_id = :check_in_id;
