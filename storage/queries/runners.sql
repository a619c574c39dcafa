-- name: get(runner_id)
SELECT id, chat_id, language, consented_at, zone, blocked_at, screen, result, panel, reminder,
    about_run, about_morning, text_only, quiet_start, quiet_end, pause_why, pause_until, rest_days,
    under_age_at, body_doubt_at, mood_doubt_at, in_front, said, by_ear, sound, sound_of
FROM runners WHERE id = :runner_id;

-- name: welcome(runner_id, chat_id, language, consented_at)
INSERT INTO runners (id, chat_id, language, consented_at)
VALUES (:runner_id, :chat_id, :language, :consented_at)
ON CONFLICT (id) DO UPDATE SET chat_id = excluded.chat_id, blocked_at = NULL;

-- name: blocked(runner_id, at)
UPDATE runners SET blocked_at = :at WHERE id = :runner_id;

-- name: back(runner_id)
UPDATE runners SET blocked_at = NULL WHERE id = :runner_id;

-- name: set_zone(runner_id, zone)
UPDATE runners SET zone = :zone WHERE id = :runner_id;

-- name: languages(most)
SELECT DISTINCT language FROM (SELECT language FROM runners ORDER BY id DESC LIMIT :most) AS newest;

-- name: set_language(runner_id, language)
UPDATE runners SET language = :language WHERE id = :runner_id;

-- name: set_quiet(runner_id, start, end)
UPDATE runners SET quiet_start = :start, quiet_end = :end WHERE id = :runner_id;

-- name: set_pause(runner_id, why, until)
UPDATE runners SET pause_why = :why, pause_until = :until WHERE id = :runner_id;

-- name: set_rest(runner_id, days)
UPDATE runners SET rest_days = :days WHERE id = :runner_id;

-- name: set_doubts(runner_id, body, mood)
UPDATE runners SET body_doubt_at = :body, mood_doubt_at = :mood WHERE id = :runner_id;

-- name: put_in_front(runner_id, what)
UPDATE runners SET in_front = :what WHERE id = :runner_id;

-- name: set_under_age(runner_id, at)
UPDATE runners SET under_age_at = :at WHERE id = :runner_id;

-- name: shown(runner_id, question, result, panel, reminder, about_run, about_morning)
UPDATE runners SET screen = :question, result = :result, panel = :panel, reminder = :reminder,
    about_run = :about_run, about_morning = :about_morning
WHERE id = :runner_id;

-- name: reminded(runner_id, reminder, about_run, about_morning)
-- What came now is the newest of its kind; the others stay as they are.
UPDATE runners SET reminder = coalesce(:reminder, reminder), about_run = coalesce(:about_run, about_run),
    about_morning = coalesce(:about_morning, about_morning)
WHERE id = :runner_id;

-- name: lost(runner_id)
-- Nobody knows whether the open question is to be seen.
UPDATE runners SET screen = NULL WHERE id = :runner_id;

-- name: set_text_only(runner_id, on)
UPDATE runners SET text_only = :on WHERE id = :runner_id;

-- name: set_by_ear(runner_id, on)
UPDATE runners SET by_ear = :on WHERE id = :runner_id;

-- name: heard(runner_id, sound, of)
UPDATE runners SET sound = :sound, sound_of = :of WHERE id = :runner_id;

-- name: moved(runner_id, chat_id)
UPDATE runners SET chat_id = :chat_id WHERE id = :runner_id;

-- name: forget(runner_id)
DELETE FROM runners WHERE id = :runner_id;
