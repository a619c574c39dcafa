-- name: current(runner_id)^
SELECT region, items FROM programmes WHERE runner_id = :runner_id
ORDER BY made_at DESC, check_in_id DESC LIMIT 1;

-- name: keep(runner_id, check_in_id, made_at, region, items)!
INSERT INTO programmes (runner_id, check_in_id, made_at, region, items)
VALUES (:runner_id, :check_in_id, :made_at, :region, :items)
ON CONFLICT (runner_id, check_in_id) DO UPDATE SET items = excluded.items;
