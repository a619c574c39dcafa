-- name: latest(runner_id)^
SELECT at, result, because, care FROM screenings
WHERE runner_id = :runner_id ORDER BY at DESC, check_in_id DESC LIMIT 1;

-- name: latest_full(runner_id)^
SELECT region FROM screenings WHERE runner_id = :runner_id AND region IS NOT NULL
ORDER BY at DESC, check_in_id DESC LIMIT 1;

-- name: keep(runner_id, check_in_id, at, region, answers, result, because, care)!
INSERT INTO screenings (runner_id, check_in_id, at, region, answers, result, because, care)
VALUES (:runner_id, :check_in_id, :at, :region, :answers, :result, :because, :care)
ON CONFLICT (runner_id, check_in_id, at) DO UPDATE SET answers = excluded.answers,
    result = excluded.result, because = excluded.because, care = excluded.care;
