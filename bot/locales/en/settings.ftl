settings = ⚙️ <b>Settings</b>
    .place = 🌍 <b>Time zone:</b> { $place }, { $now } now
    .utc = 🌍 <b>Time zone:</b> not known yet, so I go by UTC, { $now } now
    .quiet = 🌙 <b>Quiet hours:</b> { $start }–{ $end }
    .never-quiet = 🌙 <b>Quiet hours:</b> none
    .rest = 😴 <b>Rest days:</b> { $days }
    .by-ear = 🔊 <b>By ear:</b> a sound comes with each exercise
    .on = ⏰ <b>Reminders:</b> on
    .none = ⏰ <b>Reminders:</b> none yet
    .until = ⏸ <b>Paused</b> until { $day }
    .ill = 🤒 <b>Paused while you are ill.</b> Get well soon! No exercise until you feel well again; then start easy.
    .silent = 🔕 <b>All reminders are off</b> until you switch them on again.
    .hint = Need a break? Pause all reminders with one tap.
settings-button =
    .zone = 🌍 Time zone
    .quiet = 🌙 Quiet hours
    .day = ⏸ 1 day
    .week = ⏸ 1 week
    .until = 📅 Until a date
    .ill = 🤒 I'm ill
    .resume = ▶️ Resume
    .rest = 😴 Rest days
    .reminders = ⏰ Reminders
    .by-ear = 🔊 By ear: a sound with each exercise
    .no-ear = 🔇 By ear: off
    .language = 🌐 Language: { $name }
    .back = ‹ Settings
ill-ask =
    🤒 <b>Get well soon!</b> Shall I pause everything until you are well again?
    A fever or chills <b>with your back pain</b>, or feeling very ill? Then a doctor should know soon.
    .fever = 🩺 Fever with back pain
silenced =
    🔕 <b>I won't write to you by myself any more.</b>
    Write to me, and I answer. Delete all I keep about you: /forget
    .stranger = 🔕 <b>All right.</b> I keep nothing about you, and I only write when you do.
settings-cancelled = Left as it was.

zone-ask =
    🌍 <b>What time is it for you?</b>
    Then 8:00 will be <i>your</i> 8:00, in summer and in winter.

    Type your <b>city or country</b>, or what your <b>clock shows now</b>, like <b>18:05</b>.
    .first = ⏰ <b>Gladly!</b> Only I don't know your time yet, and don't want to wake you.
    .utc = <i>Until I know, I go by UTC: { $now } there now.</i>
    .place = <i>So far: { $place }, { $now } there now.</i>
    .which = Which of these is it?
    .clock = Your clock shows { $time }. Which of these is nearest to you?
    .city = <i>None of them? Type your city.</i>
    .unknown = 🤔 I don't know that place. Try a bigger city nearby, or type what your clock shows now, like <b>18:05</b>.
    .nowhere = 🤔 No clock on earth shows that now. Please have another look, or type your city.
    .match = { $place } · { $time }
    .location = 📍 Share my location
    .stay = Stay with UTC for now
    .keep = Leave it at { $place }
zone-set = 🌍 <b>{ $place }</b>, it is { $now } for you.
    .follow = Your reminders keep their times, on the clock there.
location-ask =
    📍 Tap the button below your keyboard. I keep only the time zone, not where you are.
    Doesn't work on a computer; there just type your city.
    .share = 📍 Share my location
    .type = ⌨️ Rather type it
    .type-it = All right, then by typing.
    .offer = 📍 That looks like <b>{ $place }</b>, { $now }. Shall I use this clock for your reminders?
    .use = 👍 Yes, use it
    .lost = 🤔 I can't tell the time zone there. Please type your city.

quiet-ask =
    🌙 <b>Quiet hours</b>
    Nothing comes in this time; it waits until the end.

    Tap, or type them: <b>22:30 to 6</b>
    .span = { $start }–{ $end }
    .never = Never quiet
still-ill =
    🤒 <b>You told me that you are ill.</b>
    No exercise until you feel well again, and then an easy start.
    .well = 👍 I'm well again
rest-ask =
    😴 <b>Rest days</b>
    On these days I don't remind you of stretching or training. After a run I ask all the same.

    Tap the days.
    .chosen = ✓ { $day }
    .all = All seven? Then rather take a pause.
pause-ask = ⏸ For how long? Tap below, or type it: “a week”, “until Friday”.
pause-later = ⏸ A pause begins at once; I can't plan one for later. Pause now, or tell me again on { $start }.
    .until = ⏸ Now, until { $day }
    .rest = 😴 Rest every week: { $days }
pause-partly = ⏸ A pause is for all reminders at once. To do without some of them only, turn those off.
    .until = ⏸ All, until { $day }
until-ask =
    📅 <b>Pause until which day?</b>
    Type it: <b>{ $example }</b>, or “Friday”. On that day I'm back.
    .weeks = { $weeks } weeks
language-ask =
    🌐 <b>Which language shall I write in?</b>
    The menu of commands stays in the language of your Telegram.
    .unknown = 🤔 I don't speak that one yet.
    .chosen = ✓ { $name }
    .telegram = As in my Telegram
command-settings = Time zone, quiet hours, pause
