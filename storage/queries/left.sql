-- name: before(opened, most)
-- A draft stays for ever, a message only so long: CROSS makes SQLite begin with the few of them.
SELECT runners.id, chat_id, language, screen, sound
FROM runners CROSS JOIN drafts
WHERE drafts.runner_id = runners.id AND drafts.opened_at < :opened AND screen IS NOT NULL AND blocked_at IS NULL
  AND under_age_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM alarms WHERE alarms.runner_id = runners.id AND alarms.answer IS NULL)
ORDER BY drafts.opened_at LIMIT :most;

-- name: over(runner_id, screen)
UPDATE runners SET screen = NULL, sound = NULL, sound_of = NULL
WHERE id = :runner_id AND screen = :screen;
