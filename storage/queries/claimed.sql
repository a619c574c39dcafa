-- name: claim(now, lease_until, batch)
UPDATE reminders SET due_at = :lease_until
WHERE (runner_id, kind, about) IN (
    SELECT runner_id, kind, about FROM reminders
    WHERE due_at <= :now ORDER BY due_at LIMIT :batch)
RETURNING *;

-- name: advance(runner_id, kind, about, lease_until, day, time, at, moved, attention, fading)
-- Only what is still claimed: the runner may have planned something else meanwhile.
UPDATE reminders SET slot_day = :day, slot_time = :time, slot_at = :at, slot_moved = :moved,
    due_at = :at, attention = :attention, fading = :fading
WHERE runner_id = :runner_id AND kind = :kind AND about = :about AND due_at = :lease_until;

-- name: over(runner_id, kind, about, lease_until)
DELETE FROM reminders
WHERE runner_id = :runner_id AND kind = :kind AND about = :about AND due_at = :lease_until;

-- name: put_off(runner_id, kind, about, lease_until, at)
UPDATE reminders SET due_at = :at
WHERE runner_id = :runner_id AND kind = :kind AND about = :about AND due_at = :lease_until;

-- name: broke(runner_id, kind, about, lease_until)
-- Nobody looks at it again before the next start; the slot stays, so that it can be planned anew.
UPDATE reminders SET due_at = NULL
WHERE runner_id = :runner_id AND kind = :kind AND about = :about AND due_at = :lease_until;

-- name: revive(most)
-- Only what broke has a slot and is never due.
UPDATE reminders SET due_at = slot_at WHERE (runner_id, kind, about) IN (
    SELECT runner_id, kind, about FROM reminders
    WHERE due_at IS NULL AND slot_at IS NOT NULL LIMIT :most)
RETURNING runner_id;
