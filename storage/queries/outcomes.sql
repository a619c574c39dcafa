-- name: of_runner(runner_id)
SELECT nth, day, wanted, first_activity, first_score, second_activity, second_score, impression,
       offered_in, offered_on, put_off_on
FROM outcomes WHERE runner_id = :runner_id ORDER BY nth;

-- name: keep(runner_id, nth, day, wanted, first_activity, first_score, second_activity, second_score, impression, offered_in, offered_on, put_off_on)
INSERT INTO outcomes (
    runner_id, nth, day, wanted, first_activity, first_score, second_activity, second_score,
    impression, offered_in, offered_on, put_off_on
) VALUES (
    :runner_id, :nth, :day, :wanted, :first_activity, :first_score, :second_activity,
    :second_score, :impression, :offered_in, :offered_on, :put_off_on
)
ON CONFLICT (runner_id, nth) DO UPDATE SET day = excluded.day, wanted = excluded.wanted,
    first_activity = excluded.first_activity, first_score = excluded.first_score,
    second_activity = excluded.second_activity, second_score = excluded.second_score,
    impression = excluded.impression, offered_in = excluded.offered_in,
    offered_on = excluded.offered_on, put_off_on = excluded.put_off_on;
